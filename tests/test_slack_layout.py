"""The layout for Slack: nothing goes over a limit, nothing pings, links or formats."""

import pytest
from asking import CORPORATIONS, ask
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict
from standin.limits import violations

from bot.answer import Answer, Citation, Cited, MissingFact, Named, Offer, Remark, Understood
from bot.layout import slack as layout
from bot.layout.slack import sentences
from bot.layout.slack.answers import LONGEST_QUOTE
from rules.registry import RULES


@pytest.mark.parametrize("name", CORPORATIONS)
def test_the_answer_to_every_example_question_fits(name: str) -> None:
    """Each is one message, within every limit."""
    for rule in RULES.values():
        for question in rule.asks:
            messages = layout.messages(ask(name, question), "Ev0123456789")
            assert len(messages) == 1
            assert violations(asdict(messages[0])) == [], question


EVIL = "<!channel> <@U1> <https://evil.example|x> *bold* `code` _it_ ~no~ & "
_text = st.one_of(st.text(min_size=1, max_size=30), st.sampled_from([EVIL, EVIL * 100, "x" * 9_000, "word " * 2_000]))
_citation = st.builds(
    Citation,
    corporation=_text,
    section=_text,
    heading=st.none() | _text,
    quote=_text,
    start=st.just(0),
    end=st.just(1),
    lines=st.just((1, 2)),
)
_point = st.builds(Cited, text=_text, citation=st.none(), met=st.none() | st.booleans())
_answer = st.builds(
    Answer,
    question=_text,
    corporation=st.none() | st.builds(Named, id=_text, name=_text),
    asked_at=st.just("2026-11-23T10:00:00-05:00"),
    outcome=st.sampled_from(
        ["yes", "no", "conditional", "value", "needs_facts", "not_addressed", "ambiguous", "out_of_scope"]
    ),
    rule=st.none(),
    answer=_text,
    conditions=st.lists(_point, max_size=12).map(tuple),
    steps=st.lists(_point, max_size=3).map(tuple),
    citations=st.lists(_citation, max_size=5).map(tuple),
    understood=st.builds(Understood, facts=st.dictionaries(_text, _text | st.lists(_text, max_size=2), max_size=3)),
    missing=st.lists(
        st.builds(
            MissingFact,
            fact=st.just("interest"),
            question=_text,
            options=st.lists(_text.map(lambda each: each[:90]), max_size=30).map(tuple),
        ),
        max_size=1,
    ).map(tuple),
    choices=st.lists(st.builds(Offer, text=_text, result=_text, outcome=st.just("value")), max_size=30).map(tuple),
    notes=st.lists(st.builds(Remark, kind=st.sampled_from(["reading", "defect", "other"]), text=_text), max_size=6).map(
        tuple
    ),
)


@settings(max_examples=40, deadline=None)
@given(_answer, _text)
def test_whatever_an_answer_holds_it_fits_and_stays_text(answer: Answer, remark: str) -> None:
    """Any letters, any length: within every limit, nothing that pings, links or formats."""
    for each in layout.messages(answer, "Ev1", remark=remark):
        assert violations(asdict(each)) == []


@settings(max_examples=20, deadline=None)
@given(_text)
def test_whatever_a_sentence_holds_it_fits_and_stays_text(words: str) -> None:
    """Names, questions and errors come from people too."""
    said = [
        *sentences.said(words),
        *sentences.bound(words, words),
        *sentences.helped(words, {words: [words]}, [words]),
        *sentences.which([("a", words), ("b", words)]),
        *sentences.which([(str(each), words) for each in range(120)]),
        *sentences.waits([words]),
        sentences.asked(words, words),
        *layout.whole_quote(Citation("c", "I.1", words, words, 0, 1, (1, 1))),
    ]

    assert [violations(asdict(each)) for each in said if each.blocks] == [[] for each in said if each.blocks]


def test_a_quotation_is_folded_by_its_length() -> None:
    """Up to the limit it is whole; beyond it a part, with a button that says how long it is."""

    def shown(length: int) -> str:
        quote = ("word " * 1_000)[: length - 1] + "."
        citation = Citation("micrus", "VI.4", None, quote, 0, 1, (1, 2))
        answer = Answer(
            question="?", corporation=None, asked_at="", outcome="value", rule=None, answer="x", citations=(citation,)
        )
        (each,) = layout.messages(answer, "Ev1")
        return str(each.blocks)

    assert "All " not in shown(LONGEST_QUOTE)
    assert f"All {LONGEST_QUOTE + 1} letters of VI.4" in shown(LONGEST_QUOTE + 1)


def test_letters_that_look_like_marks_are_kept_for_reading() -> None:
    """The text for notifications shows what was written, in letters that Slack does not read."""
    (each,) = sentences.said("<b> & *x* `y` 5 > 4")

    assert (
        each.text
        == "&lt;b&gt; &amp; \N{ASTERISK OPERATOR}x\N{ASTERISK OPERATOR} \N{MODIFIER LETTER GRAVE ACCENT}y\N{MODIFIER LETTER GRAVE ACCENT} 5 &gt; 4"
    )
