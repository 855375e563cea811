"""The forms in which people write days, times and spans, as regular expressions.

The patterns read lower-case text. In this file `_` stands for white space.
"""

from collections.abc import Iterator
from functools import cache

from bot.understand import patterns as re
from bot.understand.date_words import MONTH, ORDINAL_WORD, SPAN, WEEKDAY

_SPACE = r"(?:\s{1,3})"
_NUMBER = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_PLAIN_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOUR = r"(?P<hour>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_YEAR = (
    r"(?:,?_?(?:(?:in|of)_)?(?P<year>[0-9]{4})(?![0-9]|[,.:/][0-9]|_(?:shares?|votes?|(?:stock|share)?holders?(?!'?_(?:annual_|special_|regular_)?(?:meeting|mtg|vote|session))|hours|days)\b)"
    r"|,?_?'(?P<short>[0-9]{2})\b|,?_(?:of_|in_)?(?P<said>this|next|last)_year\b)?"
)
_COUNTED = (
    r"(?:a\.?m|p\.?m|o'?_?clock|noon|minutes?|mins?|hours?|hrs?|(?:business_|calendar_)?days?|weeks?|months?|years?|"
    r"directors?|members?|people|persons?|officers?|(?:stock|share)?holders?|votes?|shares?|seats?|of|more|other|others|"
    r"percent|meetings?|places?|locations?|sites?|offices?|cents|dollars|per|and_a|or_more|each|to_[0-9]|out|"
    r"(?:independent|inside|outside|remaining|present|different|separate|consecutive|times?|years|copies|candidates|"
    r"nominees|vacancies|classes|committees|proxies|inspectors|notices)|%)(?![a-z])"
)
_TAIL = (
    rf"(?:_?(?:(?:-|to|through|thru|&)_?|(?:and|or)_)(?:the_)?(?P<last>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"(?![0-9a-z%:/-]|\.[0-9]|,[0-9]{{3}}(?![0-9]))(?!_?{_COUNTED}))?"
)
_THAT_MONTH = rf"(?:(?P<month>{MONTH}){_YEAR}|(?:the_)?(?:(?P<which>this|next|last|coming|same)_)?month\b)"
_ZONE = (
    r"(?:_sharp\b|_on_the_dot\b)?(?:_?\(?(?P<zone>eastern|et|est|edt|local(?=_time)|new_york(?=_time)|pacific|pt|pst|pdt"
    r"|central|ct|cst|cdt|mountain|mt|mst|mdt|utc|gmt)\b(?:_(?:(?:standard|daylight)_)?time\b)?)?"
)
_FOLLOWED = (
    r"(?=_?(?:$|[?!;)]|[.,](?![0-9])|(?:on|tomorrow|today|tonight|tmrw|yesterday|sharp|eastern|next|this|mon|tue|wed|thu|fri|sat|sun)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*_[0-9]))"
)
FORMS = {
    "iso": (
        r"(?P<year>[0-9]{4})[-/](?P<month>[0-9]{1,2})[-/](?P<day>[0-9]{1,2})"
        r"(?:[t\s](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?P<offset>z|[+-][0-9]{2}:?[0-9]{2})?(?!_?[ap]\.?m))?"
        r"(?![0-9]|[-/][0-9])"
    ),
    "numeric": (
        r"(?P<month>[0-9]{1,2})(?P<mark>[/.-])(?P<day>[0-9]{1,2})[/.-](?P<year>[0-9]{4}|[0-9]{2})(?![0-9]|[/.-][0-9])"
    ),
    "slashed": r"(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9a-z/%]|\.[0-9]|-[0-9]*-)",
    "numbered_weekday": (
        rf"(?:the_)?(?P<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))_(?P<weekday>{WEEKDAY})"
        rf"_(?:of|in)_{_THAT_MONTH}"
    ),
    "numbered_day": (r"(?:the_)?(?P<nth>first|last)_(?P<business>(?:business|working)_)?day_(?:of|in)_" + _THAT_MONTH),
    "month_end": rf"(?:the_)?(?:end_of_{_THAT_MONTH}|month[-\s]end\b|eom\b)",
    "year_end": r"(?:the_)?(?:end_of_(?:the_|this_|(?P<next>next_))?(?:calendar_)?year\b|year[-\s]end\b)",
    "generic": (
        rf"(?!(?<=for )a_{_PLAIN_WEEKDAY}_(?:[a-z'-]+_){{0,3}}(?:meeting|mtg|session)\b)"
        rf"(?:a|any|every|each|alternate|some|no|most|per)_(?:other_|single_|given_)?{_PLAIN_WEEKDAY}s?\b"
        rf"(?:(?:,_?|_)(?:(?:or|and)_)?(?:an?_)?{_PLAIN_WEEKDAY}s?\b){{0,6}}"
        rf"|(?:the_)?(?:first|second|third|fourth|fifth|other)_{_PLAIN_WEEKDAY}\b"
        rf"|{_PLAIN_WEEKDAY}_(?:meetings|sessions|calls|mornings|afternoons|evenings|nights)\b"
    ),
    "month_day": (
        rf"(?P<month>{MONTH})_?(?P<the>the_)?(?P<day>{_NUMBER}|{ORDINAL_WORD})"
        rf"(?![0-9a-z%]|[.:/][0-9]|,[0-9]{{3}}(?![0-9])){_TAIL}{_YEAR}"
    ),
    "day_month": (
        rf"(?P<the>the_)?(?P<day>{_NUMBER}|{ORDINAL_WORD})(?:_|-)?(?:day_)?(?P<of>of_)?(?P<month>{MONTH})-?{_YEAR}"
    ),
    "ordinal": (
        rf"(?P<the>the_)?(?P<day>[0-9]{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})\b"
        rf"(?:_(?:day_)?of_(?:the_)?(?:(?P<which>this|next|last|coming|same)_)?(?P<stated>month)\b)?"
    ),
    "holiday": (
        r"(?P<name>new_years?'?s?_(?:day|eve)|(?:christmas|xmas)(?:_day|_eve)?|thanksgiving(?:_day)?"
        r"|(?:memorial|labou?r|independence|veteran'?s'?|columbus|president'?s'?|mlk|martin_luther_king,?(?:_jr\.?)?"
        r"|valentine'?s)_day|washington's_birthday|juneteenth|halloween|easter(?:_sunday)?|good_friday|black_friday)\b"
        rf"(?!_(?:week|weekend|season|break|party|bonus|holidays)){_YEAR}"
    ),
    "week_day": rf"(?P<week>this|next|last)_week,?_(?:on_)?(?P<weekday>{WEEKDAY})",
    "weekday": (
        r"(?:(?P<which>this_coming|this_past|this|next|last|coming|past|upcoming|previous)_)?"
        rf"(?P<weekday>{WEEKDAY})(?:,?_(?:of_)?(?P<week>this|next|last)_week\b)?"
    ),
    "day_word": (
        r"(?P<name>today|(?:on_)?this_(?:very_|same_)?day\b(?!_(?:last|next|of|a|in|when|two|every))|tonight|tomorrow|tomorow|tommorr?ow|tmrw|tmr|tmw|2morrow|yesterday|right_now|(?:at_|right_)?this_(?:very_)?(?:moment|minute|second|sec)|as_we_speak|now(?!_that\b|_and_then\b)"
        r"|this_(?:very_|same_)?(?:morning|afternoon|evening)|last_night)\b"
    ),
    "clock": r"(?:(?P<from>[0-9]{1,2})(?::(?P<after>[0-5][0-9]))?(?:_?-_?|_to_))?"
    rf"{_HOUR}(?:[:.](?P<minute>[0-5][0-9]))?_?(?P<half>[ap])\.?_?m\b(?:(?<=\.m)\.)?{_ZONE}",
    "clock_24": rf"(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:]){_ZONE}",
    "clock_word": rf"(?:(?:12|twelve)_)?(?P<name>noon|midday|midnight)\b{_ZONE}",
    "clock_said": rf"{_HOUR}(?:_?o'?_?clock\b(?:_(?:in_the_(?P<part>morning|afternoon|evening)|at_(?P<night>night))\b)?"
    rf"|_in_the_(?P<part2>morning|afternoon|evening)\b|_at_(?P<night2>night)\b){_ZONE}",
    "clock_parts": rf"(?P<share>half|quarter)_(?P<way>past|to|after)_{_HOUR}\b",
    "at_hour": rf"(?:at_|@_?){_HOUR}(?![0-9a-z%]|[.,:/-][0-9]|-)(?!_?{_COUNTED}){_ZONE}",
    "hour_before": rf"{_HOUR}(?=_(?:tonight|(?:on_)?(?:tomorrow|tmrw|this|{_PLAIN_WEEKDAY})_(?:morning|afternoon|evening|night))\b)",
    "by_hour": rf"(?<!one )(?:by|around|before|after|until|till|from|starting)_{_HOUR}(?![0-9a-z%]|[.,:/-][0-9]|-)"
    rf"{_FOLLOWED}{_ZONE}",
    "day_behind": r"(?:(?:on_)?the_(?:very_)?(?:next|following)_day\b(?!_(?:of|that|after)\b)|the_day_after(?=_at_|[.,;?!]|$)"
    r"|(?P<later>[0-9]{1,2}|an?|one|two|three|four|five|six|seven|ten)_days?_later\b)",
    "day_beside": r"(?:the_)?day_(?P<way>before|after|following|prior_to)\b",
    "span": (
        rf"(?P<into>in_(?:about_|exactly_)?)?{SPAN}"
        r"(?:_(?P<way>before|prior_to|ahead_of|in_advance_of|preceding|after|following|from|past|ago|hence)\b)?"
    ),
    "part_of_day": r"(?:in_the_|at_)?(?P<part>morning|afternoon|evening|night)\b",
}
_NUMBER_START = r"(?:[0-9]|one|tw|th|fo|fi|si|se|ei|ni|te|el|ze|hu)"
# What no form starts with is passed over at once: this halves the time for a question.
_STARTS = (
    rf"(?=[0-9@2]|at_|an?_(?:[mtwfs][a-z]{{2,5}}day|min|h|d|we|wk|mo|ye|yr|co|bu|wo|fu|cl|wh|ca|en|other|single|given)"
    rf"|(?:any|every|each|alternate|some|no|most|per)_(?:other|single|given|[mtwfs][a-z]{{2,5}}day)|apr|aug"
    rf"|(?:by|before|after|until|till|from|around|starting)_(?:[0-9]|one|tw|th|fo|fi|si|se|ei|ni|te|el)"
    r"|bla|chr|col|com|da|dec|e[anoivl]|f[eoir]|goo|h[aou]|in_(?:[0-9a-h]|on|t[weho]|fo|fi|s[ie]|ni|ze|exa|abo)|ind"
    r"|j[aul]|la[bs]|m[oai][nryd]|m[el]|n[eio][owgx]|nov|o[cnt]|p[ra]|qu|rig|s[aeiu]|t[oemuwh](?!e_)|2mor"
    rf"|the_(?:[0-9]|d|en|l|mo|next_d|very_|y|eo|ot|s|{_NUMBER_START})|tmrw|tmr|tmw|u[np]|v[ae]|w[ea]|x|y|z)"
)
_GUARD = r"(?<![\w$#])(?!(?<=[./:])[0-9]|(?<=[0-9],)[0-9])"


def _spaced(pattern: str) -> str:
    return pattern.replace("_", _SPACE)


def found_in(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Each form in a text with its name, from left to right; where several start at one place, the first of `FORMS`."""
    fitting = [(name, pattern) for name, pattern in _patterns() if pattern.fits(text)]
    end = 0
    for start in _starts().finditer(text) if fitting else ():
        place = start.start()
        if place >= end:
            found = next(((name, match) for name, each in fitting if (match := each.match(text, place))), None)
            if found:
                end = found[1].end()
                yield found


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(f"{_GUARD}{_spaced(_STARTS)}")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each form with its name and its pattern with named groups."""
    return tuple((name, re.compile(_spaced(pattern))) for name, pattern in FORMS.items())


@cache
def period_pattern() -> re.Pattern[str]:
    """Return the pattern of a span such as "ten days", with its named groups."""
    return re.compile(_GUARD.replace("$#", "$#.") + SPAN)
