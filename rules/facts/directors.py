"""Facts on directors."""

from typing import Final

from rules.facts.fact import Fact, count, flag, when
from rules.terms import Of, Role, Span

FACTS: Final[tuple[Fact, ...]] = (
    count("board_size", "the number of directors that is to be fixed or is asked about", "How many directors?"),
    count("old_size", "the number of directors before it is changed"),
    Fact(
        "number_topic",
        str,
        'what is asked of the number of directors: "change", "least", "most", "too many", "fixed in the text"',
    ),
    count("stockholders_count", "stockholders, by head", "How many stockholders are there?"),
    count("age", "the age of a director in years"),
    Fact("requirement", str, "the quality of a director that is asked about"),
    flag("pushes_out", "whether somebody is to lose a seat by it"),
    Fact("classes", tuple[str, ...], "classes of directors", "Which class is it?", ("I", "II", "III"), ()),
    Fact("class_sizes", tuple[int, ...], "how many directors each class has", empty=()),
    count("elected_year", "the year in which a director was elected"),
    count("elected_ago", "how many years ago a director was elected"),
    count("term_year", "the year in which a term is asked to end"),
    count("term_ahead", "in how many years a term is asked to end"),
    Fact("term_claimed", Span, "the length of a director's term that the question supposes"),
    Fact("term_topic", str, 'what the question supposes of a term: "rest", "next meeting" or "full"'),
    flag("mid_year", "whether it is to happen between annual meetings"),
    flag("asks_when", "whether the end of a term is asked for, not its length"),
    flag("staggered", "whether the question is if some or all directors stand for election"),
    flag("holds_over", "whether the question is if a director stays in office"),
    flag("lapses", "whether the question is if a term has run out, so that staying in office is a no"),
    Fact(
        "actor",
        Role,
        'who would elect, remove, fill, decide or act: the subject of a question, or the one after "by"',
        "Who would do it?",
        ("stockholder", "board of directors"),
    ),
    Fact("removed", str, "what a person to be removed is", "Is it a director or an officer?", ("director", "officer")),
    Fact("removal_cause", str, 'whether a removal is "with" or "without" cause, or if cause is "asked" about'),
    flag("by_consent", "whether it is done by consent in writing, without a meeting"),
    Fact("emptied", str, 'how a seat became empty: "removal", "removal, same meeting", "removal, later", "other"'),
    flag("exclusive", "whether the question is if nobody else may, or if these must"),
    flag("permitted", "whether the question is if something may be done"),
    Fact("supposed_of", Of, "what the question takes a majority of"),
    Fact(
        "resignation_topic",
        str,
        'what is asked of a resignation: "acceptance", "no acceptance", "later", "at once", "notice", "writing", "may"',
    ),
    flag("spoken", "whether something was only said"),
    flag("as_of_right", "whether the question is if something is owed"),
    flag("abstains", "whether directors must stay out of a vote on what is theirs"),
    flag("elected_by_class", "whether a class or series of stock elected the director by itself"),
    when("effective_at", "when a resignation says that it takes effect", "When does it say that it takes effect?"),
    flag("expenses", "whether expenses are asked about"),
    flag("other_capacity", "whether services other than as a director are asked about"),
)
