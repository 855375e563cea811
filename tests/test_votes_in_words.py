"""What questions on votes, proxies, consents and dissent say without a number, and in parts of wholes."""

from fractions import Fraction
from typing import Any

import pytest
from asking import MONDAY

from bot.understand.counts import find_counts
from bot.understand.question import read

FACTS = [
    ("the old proxy is 14 months old, does it count?", {"proxy_age": "14 months"}),
    ("a two and a half year old proxy", {"proxy_age": "30 months"}),
    ("the proxy doesn't say it is irrevocable, can I revoke it?", {"says_irrevocable": False, "asks_revoking": True}),
    ("my agent signed the proxy", {"signed_proxy": None}),
    ("nobody signed the proxy card", {"signed_proxy": False}),
    ("the holders left the date off the consent", {"dated": False}),
    ("I e-mailed my dissent the next day", {"dissent_by": "late"}),
    ("my dissent stands in the minutes", {"dissent_by": "minutes"}),
    ("the minutes do not show my dissent", {"dissent_by": None}),
    ("I gave my written dissent to the secretary before the meeting ended", {"dissent_by": "meeting secretary"}),
    ("would one inspector do?", {"inspectors": 1}),
    ("a holder insists on inspectors", {"requested": True}),
    ("do we have to stop when holders walk out?", {"stopping": True, "walked_out": True}),
    ("can they go on though the quorum is gone?", {"stopping": None}),
    ("does an abstention make no difference?", {"harmless": True}),
]
COUNTS = [
    ("just over half of our 2,000 shares are present", {"shares_present": 1001}),
    ("just under half of our 2,000 shares are present", {"shares_present": 999}),
    ("12 million votable shares, 5 million in the room and another 150k by proxy", {"shares_present": 5_150_000}),
    ("30% in person and 15% by proxy", {"present_fraction": Fraction(9, 20)}),
    ("exactly half our shares turned up for the annual meeting", {"present_fraction": Fraction(1, 2)}),
    ("more than half of the shares must be there", {"present_fraction": None}),
    ("800,000 shares are here and 400,000 of them want to adjourn", {"shares_in_favor": 400_000}),
    ("the vote was 400,000 to 300,000 shares", {"shares_in_favor": 400_000, "shares_against": 300_000}),
    ("the motion got 2,001 of the 4,000 shares present", {"shares_in_favor": 2001, "shares_present": 4000}),
    ("all but one of the shareholders signed the consent", {"unanimous": False, "signed": None}),
    ("We're fifteen. Eight came", {"directors": 15, "present": 8}),
    ("how many of our 10 directors make a quorum?", {"directors": 10, "present": None}),
    ("do two directors make a quorum?", {"present": 2}),
    ("six present and all of them voted for it", {"in_favor": 6}),
]


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_a_circumstance_is_read(text: str, facts: dict[str, Any]) -> None:
    """The words that tell how it was done, whatever their order."""
    found = read(text, MONDAY).facts

    assert {name: str(found[name]) if name == "proxy_age" else found.get(name) for name in facts} == facts


@pytest.mark.parametrize(("text", "counts"), COUNTS)
def test_a_part_of_a_whole_is_counted(text: str, counts: dict[str, Any]) -> None:
    """Somewhat more or less than a part, parts in person and by proxy, and those left out."""
    found = find_counts(text)

    assert {name: getattr(found, name) for name in counts} == counts
