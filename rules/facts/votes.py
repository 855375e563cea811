"""Facts on quorum, votes, proxies, consents and dissent that are said in words."""

from fractions import Fraction
from typing import Final

from rules.facts.fact import Fact, count, flag, form, when
from rules.supposing import SupposedCount, SupposedPart
from rules.tallies import Tally
from rules.terms import Span

FACTS: Final[tuple[Fact, ...]] = (
    flag("formality", "whether a notary, a witness or a seal is spoken of"),
    flag("tells_others", "whether the question is if those who did not sign are told"),
    flag("claimed_more", "whether the supposed part is more than the fraction, as a majority is"),
    Fact("supposed_part", SupposedPart, "the part of a body that is supposed to act or to be needed", carried=False),
    when("proxy_until", "the day until which a proxy says that it is good"),
    Fact(
        "supposed_count",
        SupposedCount,
        "the number of persons or shares that is supposed to be needed or enough",
        carried=False,
    ),
    Fact("tallies", tuple[Tally, ...], "the candidates, with the votes that each got", empty=()),
    count("places", "the seats to be filled in the election", "How many seats are to be filled?"),
    Fact("as_favor", bool, "whether the question is if an abstention is a vote in favor", carried=False),
    Fact("candidate", str, "the candidate who is asked about", carried=False),
    Fact("asked_elected", tuple[str, ...], "several candidates who are asked about", empty=(), carried=False),
    Fact("none_elected", bool, "whether the question is if no candidate is elected", carried=False),
    Fact("charter_part", Fraction, "the part that the certificate of incorporation or the law demands for the matter"),
    Fact("class_part", Fraction, "the part of all the stock that the class of those who act is"),
    form("asks_change", "whether the question is if something makes the number go down"),
    form("cumulating", "whether the question is if votes for several seats may go to one candidate"),
    form("signers_told", "whether the question is if those who signed get the notice"),
    form("interest_in_stock", "whether the question is if the interest must be one in the stock"),
    form("only_came", "whether nothing is said of filling a seat or of a vote"),
    form("harmless", "whether the question is if an abstention makes no difference"),
    form("plurality_asked", "whether the question is if the most votes win, though they are no majority"),
    flag("tied", "whether the votes are equally divided"),
    flag("only_preferred", "whether preferred stock is meant, and no common stock"),
    form("must_attend", "whether the question is if one who votes must be there"),
    flag("walked_out", "whether some left after the meeting had begun"),
    form("stopping", "whether the question is if the meeting must end or has lost its power"),
    form("by_themselves", "whether the question is if those who act need nobody else for it"),
    form("asks_enough", "whether the question is if those who act have enough, without their number"),
    Fact(
        "provided_by",
        str,
        'what is asked to set another number: "resolution", "certificate" or "statute"',
        carried=False,
    ),
    count("votes_a_share", "the votes of a share that the question supposes"),
    count("rank", "the place, by the votes, of the candidate who is asked about"),
    form("asks_quorum", "whether the question is if there is a quorum"),
    form("adjourning", "whether the question is on putting the meeting off"),
    form("proxies_counted", "whether the question is if shares that a proxy represents count"),
    form("doing_business", "whether the question is if those present may act"),
    flag(
        "says_irrevocable",
        "whether the proxy says that it is irrevocable",
        "Does the proxy say that it is irrevocable?",
    ),
    form("asks_revoking", "whether the question is if a proxy can be taken back"),
    Fact("proxy_age", Span, "how old a proxy is"),
    flag("proxy_late", "whether a proxy comes after its time"),
    flag("asks_in_time", "whether it is asked if something came in time"),
    flag("signed_proxy", "whether the proxy is signed"),
    Fact(
        "dissent_by",
        str,
        'how a dissent was made: "minutes", "meeting secretary", "registered mail", "late" or "other"',
    ),
    form("asks_assent", "whether the question is if a director is taken to have agreed"),
    form("free_of_it", "whether it is asked if a director gets out of being taken to have agreed"),
    flag("at_the_meeting", "whether the director in question was at the meeting"),
    flag("after_action", "whether a consent was signed after the action"),
    count("inspectors", "inspectors of election"),
    flag("law_asks", "whether the law asks for it"),
    flag("no_stock", "whether the person holds no stock"),
    flag("did_sign", "whether some are said to have signed"),
)
