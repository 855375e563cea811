"""What the head of the document says: the name, the state of incorporation, and when the bylaws were adopted."""

from datetime import date

from rules import phrases
from rules.corporation import Corporation
from rules.finding import Finding, Silent, value, yes_or_no
from rules.provisions.general import BylawsTitle, OfficeLocation
from rules.rule import rule


@rule(
    "general.adopted",
    "when the bylaws were adopted",
    reads=[(BylawsTitle, {})],
    asks=[
        "When were these bylaws adopted?",
        "What is the date of the bylaws?",
        "Are these the original bylaws or a restated version?",
    ],
)
def adopted(corporation: Corporation, *, polar: bool) -> Finding:
    """The date at the head of the document; or that it is a restatement without a date."""
    laws = corporation.every(BylawsTitle)
    dated = next((each for each in laws if each.adopted), None)
    if dated:
        day = date.fromisoformat(dated.adopted)
        return value(f"They were adopted on {phrases.day(day)}.", under=(dated,), values={"adopted": day})
    restated = next((each for each in laws if each.restated), None)
    if restated and polar:
        return yes_or_no(True, "Yes. They are headed amended and restated bylaws; no date is given.", under=(restated,))
    raise Silent("when the bylaws were adopted", *([restated] if restated else laws[:1]))


@rule(
    "general.identity",
    "the corporation's name and its state of incorporation",
    reads=[(BylawsTitle, {})],
    asks=[
        "In which state is the corporation incorporated?",
        "What is the exact name of the corporation?",
        "Is it a Delaware corporation?",
    ],
)
def identity(
    corporation: Corporation, *, polar: bool, place: str | None, state_asked: str | None, asks_state: bool | None
) -> Finding:
    """Name and state as the document prints them."""
    laws = corporation.every(BylawsTitle)
    named = next((each for each in laws if each.name), None)
    placed = next((each for each in laws if each.state), None)
    if named is None:
        raise Silent("the corporation's name")
    values: dict[str, object] = {"name": named.name}
    text = f"The corporation is {named.name.rstrip('.')}"
    asked = state_asked or place
    if placed is None:
        if asked or asks_state:
            raise Silent("the state of incorporation", named, *corporation.every(OfficeLocation))
        return value(f"{text}.", under=(named,), values=values)
    values["state"] = placed.state
    text += f", a {placed.state} corporation."
    if polar and asked:
        holds = asked.casefold() == placed.state.casefold()
        return yes_or_no(holds, f"{'Yes' if holds else 'No'}. {text}", under=(placed, named), values=values)
    return value(text, under=(placed, named), values=values)
