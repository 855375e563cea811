"""Circumstances that turn an answer round: each question stands beside its opposite."""

import pytest
from asking import ask

ASKED = [
    # certificates
    ("dispatch", "Is a bond mandatory every time a certificate gets lost?", "no", "7.05"),
    ("dispatch", "May the board insist on a bond for a lost certificate?", "yes", "7.05"),
    ("radio-one", "He swears in an affidavit that his certificate burned. Do we have to make him put up a bond?", "no", "VI.2"),
    ("dispatch", "Purchaser has paid half of the par value and promised the rest. Can the certificate be issued?", "no", "7.04"),
    ("micrus", "Our own bookkeeper acts as registrar and registers each certificate. Printed signatures all right then?", "no", "XI.2"),
    ("micrus", "A bank is our transfer agent and countersigns. Do the officers still have to sign certificates in ink?", "no", "XI.2"),
    ("surge", "May a share certificate go out with no seal at all?", "no", "V.1"),
    ("radio-one", "Can certificates carry neither a number nor any other identification?", "no", "VI.1"),
    # transfers
    ("surge", "The holder's attorney has no filed power of attorney. Can he get the shares transferred?", "no", "V.3"),
    ("surge", "Do we need to note a pledge of shares that nobody wrote us about?", "no", "V.3"),
    ("radio-one", "Can a bank chartered in Switzerland be our transfer agent?", "no", "VI.1"),
    ("radio-one", "Can a Michigan trust company be our transfer agent?", "yes", "VI.1"),
    ("surge", "Is it ok to have two registrars?", "yes", "V.4"),
    # dividends
    ("micrus", "Can only a regular meeting of the board declare a dividend?", "no", "XII.1"),
    ("radio-one", "Are dividends limited to cash?", "no", "VII.1"),
    # checks, seal, offices, books
    ("radio-one", "The bookkeeper signs checks; no resolution ever named her. Is that ok?", "no", "VII.2"),
    ("micrus", "Must the treasurer be the one who signs checks?", "no", "XII.3"),
    ("surge", "Can anyone in accounting sign a check?", "no", "VII.5"),
    ("radio-one", "Does the word Delaware have to be on the seal?", "yes", "VII.6"),
    ("radio-one", "Does the year have to be on the seal?", "no", "VII.6"),
    ("radio-one", "Do we have to have a seal?", "no", "VII.6"),
    ("micrus", "Does our fiscal year start in July?", "no", "XII.4"),
    ("micrus", "Does our fiscal year start in January?", "yes", "XII.4"),
    ("surge", "Can the record of shareholders be kept at our transfer agent's office in Chicago?", "no", "V.2"),
    ("surge", "Can we stop keeping books of account?", "no", "V.2"),
    ("micrus", "Five of nine directors in office voted to move the registered office, but nothing was filed. Is that enough?", "no", "I.1"),
    ("radio-one", "Does a stockholder have to come in person to see the books?", "no", "VII.8"),
    ("surge", "The board resolved that the treasurer votes our shares in Alpha Corp. May the chairman vote them instead?", "no", "VII.7"),
    # indemnification
    ("dispatch", "The officer won't sign anything promising to repay. Can we still advance his legal bills?", "no", "8.01(e)"),
    ("micrus", "Must we advance defense costs to an agent who has handed in an undertaking to repay?", "yes", "X.6"),
    ("radio-one", "Can a director's advance be refused if the board hasn't decided anything and he gave the undertaking?", "no", "V.5"),
    ("radio-one", "May the board decide in a particular case not to advance expenses to a director?", "yes", "V.5"),
    ("radio-one", "Does the director who sues for indemnity have to prove that he met the standard of conduct?", "no", "V.2"),
    ("radio-one", "Is the burden of proof on us when a director sues for indemnity?", "yes", "V.2"),
    ("dispatch", "The CFO joined a hospital board on his own initiative and was sued there. Do our bylaws indemnify him?", "no", "8.01(a)"),
    ("radio-one", "A director started a lawsuit himself and the board didn't authorize it. Do we indemnify him?", "no", "V.1"),
    ("micrus", "Can the stockholders decide whether an officer is to be indemnified?", "yes", "X.5(c)"),
    # amendments
    ("micrus", "Our charter gives the board power over the by-laws, so the stockholders have lost theirs, right?", "no", "XIII"),
    ("dispatch", "We call a special meeting of stockholders to amend the bylaws. Must the notice say so?", "yes", "10.01"),
    ("dispatch", "The notice of the special meeting of stockholders says zero about the bylaws. Can they amend them there?", "no", "10.01"),
    ("surge", "The board just changed the by-law on the coming election of directors. Must the next notice tell the shareholders?", "yes", "VIII"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "question", "outcome", "section"), ASKED)
def test_the_circumstance_decides(name: str, question: str, outcome: str, section: str) -> None:
    """The outcome is that of the sentence on that circumstance, which is cited."""
    answer = ask(name, question)

    assert outcome == answer.outcome, answer.answer
    assert section in [each.section for each in answer.citations]
