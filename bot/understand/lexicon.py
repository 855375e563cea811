"""The words people use, and the concept that each stands for. Data only: a new word is one line."""

from typing import Final

from rules.terms import Body, Meeting, Method, Role

ROLES: Final[tuple[tuple[str, Role], ...]] = (
    # The longer phrase stands first: "vice president" is no president, "assistant secretary" no secretary.
    (r"(?:vice|deputy)[- ]?(?:ceo|chief executive(?: officer)?)", Role.VICE_CHIEF_EXECUTIVE),
    (r"vice[- ]?presidents?|vps?|veep", Role.VICE_PRESIDENT),
    (r"assistant secretar(?:y|ies)|asst\.? sec(?:retary)?", Role.ASSISTANT_SECRETARY),
    (r"assistant treasurers?|asst\.? treasurer", Role.ASSISTANT_TREASURER),
    (r"(?:chair(?:man|woman|person)?|person chairing) of the meeting|meeting'?s? chair|presiding (?:officer|person)", Role.PRESIDING),
    (r"chair(?:man|woman|person|lady)?(?: of the board)?", Role.CHAIRMAN),
    (r"chief executive(?: officer)?|ceo", Role.CHIEF_EXECUTIVE),
    (r"chief operating officer|coo", Role.CHIEF_OPERATING),
    (r"chief financial officer|cfo|finance chief", Role.CHIEF_FINANCIAL),
    (r"president", Role.PRESIDENT),
    (r"(?:corporate |company )?secretary|corp sec", Role.SECRETARY),
    (r"treasurer", Role.TREASURER),
    (r"transfer agent", Role.TRANSFER_AGENT),
    (r"(?:outside |general |independent )?(?:counsel|lawyer|attorney)", Role.COUNSEL),
    (r"employees?|staff|assistant|intern|bookkeeper", Role.EMPLOYEE),
)

METHODS: Final[tuple[tuple[str, Method], ...]] = (
    (r"first[- ]class(?: mail| post)?", Method.FIRST_CLASS_MAIL),
    (r"registered (?:mail|post|letter)", Method.REGISTERED_MAIL),
    (r"certified (?:mail|post|letter)", Method.CERTIFIED_MAIL),
    (r"e-?mail(?:s|ed|ing)?|outlook|gmail|electronic(?:ally)?", Method.EMAIL),
    (r"text(?:s|ed|ing)? (?:messages?|them|everyone|it|him|her|each)|text messages?|sms|whats ?app|text (?:each|every|all)|by text|via text", Method.TEXT_MESSAGE),
    (r"(?:by|via|on|over|in|through) (?:slack|teams|chat)|slack message|dm(?:s|ed)?", Method.CHAT),
    (r"couriers?|fed ?ex|ups|overnight(?:ed)? delivery|dhl", Method.COURIER),
    (r"messengers?", Method.MESSENGER),
    (r"faxe?(?:s|d)?|faxing|facsimile|telefax", Method.FACSIMILE),
    (r"telecop(?:y|ied|ier)", Method.TELECOPY),
    (r"telegram|telegraph|wire", Method.TELEGRAM),
    (r"cable(?:gram)?", Method.CABLE),
    (r"telex", Method.TELEX),
    (r"mail(?:s|ed|ing|er)?|post(?:ed|ing|age)?|letters?|envelopes?|usps|stamps?", Method.MAIL),
    (r"hand[- ]?(?:deliver(?:y|ed|s|ing)?|ed|ing)|in person|personal(?:ly)?(?: deliver(?:y|ed))?|deliver(?:ed)? by hand|by hand|walk (?:it )?(?:round|around|over)", Method.PERSONAL),
    (r"phon(?:e|es|ed|ing)|telephon(?:e|ed|ing)|call(?:ed|ing)? (?:everyone|everybody|each|every|them|all|him|her|people)|ring(?:ing)? (?:everyone|each|every|them|all)|rang|voice ?mail|by call", Method.TELEPHONE),
    (r"newspapers?|publish(?:ed|ing)?|website|press release|notice board", Method.PUBLICATION),
    (r"orally|oral|verbal(?:ly)?|word of mouth|told (?:him|her|them|everyone)", Method.ORAL),
)

HELD_BY: Final[tuple[tuple[str, Method], ...]] = (
    (r"zoom|video(?: ?call| ?conference|conferenc\w+| ?link)?|webex|google meet|skype|(?:ms |microsoft )?teams(?: call)?|webcast|online|virtual(?:ly)?|remote(?:ly)?", Method.VIDEO),
    (r"phones?|telephon(?:e|ic|ically)|conference call|con(?:ference)?[- ]?call|call(?:s|ing|ed)? in|dial(?:s|ing|led|ed)?[- ]?in|on the line|by call|speaker ?phone|over the phone", Method.TELEPHONE),
)

MEETINGS: Final[tuple[tuple[str, Meeting], ...]] = (
    (r"agms?|annual (?:general |shareholders?'? |stockholders?'? |board )?(?:meetings?|mtgs?)|annual|yearly (?:meeting|mtg)", Meeting.ANNUAL),
    (r"special|extraordinary|egm|emergency|urgent", Meeting.SPECIAL),
    (r"regular(?:ly)?|quarterly|monthly|scheduled|standing", Meeting.REGULAR),
    (r"first (?:board )?meeting|organi[sz]ational? meeting|inaugural", Meeting.FIRST),
)

BODIES: Final[tuple[tuple[str, Body], ...]] = (
    (r"(?:sub[- ]?)?committees?|comm?ittee|cmte", Body.COMMITTEE),
    (r"agms?|(?:share|stock)[- ]?holders?|sharehldrs?|s/?h|holders?|investors?|shares?|stock|proxy|proxies", Body.STOCKHOLDERS),
    (r"boards?|bord|directors?|directers?|bod", Body.BOARD),
)

STATES: Final = {"new york": "New York", "nyc": "New York", "delaware": "Delaware", "new jersey": "New Jersey", "california": "California"}

CONCEPTS: Final[dict[str, str]] = {
    # one spelling for each thing people call by many names
    **dict.fromkeys(["stockholder", "stockholders", "shareholders", "shareholder", "holder", "holders", "investor", "investors", "sh", "shareowner", "shareowners"], "stockholder"),
    **dict.fromkeys(["agm", "agms"], "annual_stockholder_meeting"),
    **dict.fromkeys(["meeting", "meetings", "mtg", "mtgs", "meet", "meets", "met", "session", "assembly"], "meeting"),
    **dict.fromkeys(["board", "boards", "bod"], "board"),
    **dict.fromkeys(["director", "directors", "dirs", "boardmember"], "director"),
    **dict.fromkeys(["committee", "committees", "cmte", "subcommittee"], "committee"),
    **dict.fromkeys(["share", "shares", "shs", "stock", "equity"], "share"),
    **dict.fromkeys(["notice", "notices", "notification", "notify", "notified", "notifying", "heads"], "notice"),
    **dict.fromkeys(["mail", "mailed", "mailing", "mails", "post", "posted", "posting", "letter", "letters", "envelope", "envelopes", "postal"], "mail"),
    **dict.fromkeys(["zoom", "video", "videoconference", "webex", "skype", "online", "virtual", "virtually", "remote", "remotely", "dial", "dialed", "dialled", "dialing"], "remote"),
    **dict.fromkeys(["phone", "phones", "telephone", "telephonic", "phoned", "phoning", "ring", "rang"], "telephone"),
    **dict.fromkeys(["fax", "faxed", "faxes", "faxing", "facsimile", "telecopy", "telecopier"], "fax"),
    **dict.fromkeys(["email", "emails", "emailed", "emailing"], "email"),
    **dict.fromkeys(["proxy", "proxies", "prox"], "proxy"),
    **dict.fromkeys(["chair", "chairman", "chairwoman", "chairperson", "chairs", "chaired", "chairing"], "chairman"),
    **dict.fromkeys(["preside", "presides", "presiding", "presided"], "preside"),
    **dict.fromkeys(["consent", "consents", "consented", "consenting"], "consent"),
    **dict.fromkeys(["sign", "signs", "signed", "signing", "signature", "signatures", "signoff", "sig", "sigs"], "sign"),
    **dict.fromkeys(["vote", "votes", "voted", "voting", "ballot", "ballots"], "vote"),
    **dict.fromkeys(["elect", "elects", "elected", "election", "elections", "electing"], "elect"),
    **dict.fromkeys(["nominate", "nominates", "nominated", "nominating", "nomination", "nominations", "nominee", "nominees", "candidate", "candidates"], "nominate"),
    **dict.fromkeys(["adjourn", "adjourned", "adjourning", "adjournment", "adjourns", "postpone", "postponed", "reconvene", "reconvened", "reconvenes"], "adjourn"),
    **dict.fromkeys(["waive", "waived", "waiver", "waivers", "waives", "waiving"], "waiver"),
    **dict.fromkeys(["inspector", "inspectors", "teller", "tellers", "scrutineer", "scrutineers"], "inspector"),
    **dict.fromkeys(["abstain", "abstained", "abstains", "abstention", "abstentions", "abstaining"], "abstain"),
    **dict.fromkeys(["dissent", "dissents", "dissenting", "dissented", "disagree", "disagreed"], "dissent"),
    **dict.fromkeys(["attend", "attends", "attended", "attending", "attendance"], "attend"),
    **dict.fromkeys(["dividend", "dividends", "divvy"], "dividend"),
    **dict.fromkeys(["list", "lists", "roster", "register"], "list"),
    **dict.fromkeys(["inspect", "inspects", "inspection", "inspected", "examine", "examined", "examination"], "inspect"),
    **dict.fromkeys(["bylaw", "bylaws"], "bylaws"),
    **dict.fromkeys(["required", "requires", "require", "requirement", "mandatory", "obligatory", "must", "obliged", "obligated"], "must"),
    **dict.fromkeys(["ask", "asks", "asked", "asking", "demand", "demanded", "demands", "request", "requested", "requests"], "request"),
    **dict.fromkeys(["call", "calls", "called", "calling", "convene", "convenes", "convened", "summon", "summons"], "call"),
    **dict.fromkeys(["deadline", "latest", "last"], "last"),
    **dict.fromkeys(["earliest", "soonest"], "earliest"),
    **dict.fromkeys(["pass", "passed", "passes", "carry", "carried", "carries", "approve", "approved", "adopt", "adopted"], "pass"),
    **dict.fromkeys(["amend", "amended", "amending", "amendment", "amendments"], "amend"),
    **dict.fromkeys(["remove", "removed", "removal", "fire", "fired", "oust", "ousted", "kick"], "remove"),
    **dict.fromkeys(["president", "presidents", "pres"], "president"),
    **dict.fromkeys(["secretary", "secretaries"], "secretary"),
    **dict.fromkeys(["minutes"], "minutes"),
    **dict.fromkeys(["agenda", "agendas"], "agenda"),
}

STOP_WORDS: Final = frozenset(
    "a an the of to in on at for and or is are was were be been being do does did we our us i my me you your it its this that "
    "these those there here he she his her they them their with by from as if so then than ok okay please thanks hi hello hey "
    "just also any some has have had will would could should can may might shall not no yes".split()  # noqa: SIM905
)
KEPT_WORDS: Final = frozenset("no not by without if must may can have all any from at".split())  # noqa: SIM905
