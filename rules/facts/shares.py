"""Facts on shares and dividends."""

from decimal import Decimal
from typing import Final

from rules.facts.fact import Fact, count, flag
from rules.provisions.shares import Loss, Paper, Payment
from rules.terms import Role

FACTS: Final[tuple[Fact, ...]] = (
    flag("asked_duty", 'the question is whether something must be done ("do we have to ..."), not whether it may be'),
    Fact("signers", tuple[Role, ...], "the offices that sign, one named as replaced left out", empty=()),
    flag("alone", "whether those named are all who signed"),
    flag("together", "whether two offices are named as signing together"),
    flag("one_person", "whether one person signs in two offices"),
    flag(
        "countersigned",
        "whether a transfer agent countersigns or a registrar registers the certificate",
        "Is the certificate countersigned by a transfer agent or registered by a registrar?",
    ),
    flag(
        "outside_agent",
        "whether the transfer agent or registrar is another than the corporation or its employee",
        "Is the transfer agent or registrar someone other than the corporation or its employee?",
    ),
    flag("by_hand", "whether the question is if a signature must be by hand"),
    flag("electronic", "whether an electronic signature is meant"),
    flag("agents_signature", "whether the signature of the transfer agent or registrar itself is meant"),
    flag("redo", "whether the question is if certificates are void or must be made anew"),
    flag("signed_after_leaving", "whether the officer had left before signing"),
    Fact("losses", tuple[Loss, ...], "what happened to a certificate", empty=()),
    flag("attorney", "whether an attorney or agent of the holder acts"),
    flag("location", "whether the question is where something is kept"),
    flag("delayed", "whether something is put off"),
    Fact("asked_paper", Paper, 'the paper or step that the question is about ("is an affidavit needed?")'),
    Fact("lacking", tuple[Paper, ...], "papers that are said to be missing", empty=()),
    Fact("given", tuple[Paper, ...], "papers that are said to be there", empty=()),
    flag("asked_power", 'the question is whether something may be asked for ("can the board require ...")'),
    flag("refuse", "whether the question is if something may be refused or ignored"),
    flag("for_registered", "whether the question is if the registered holder may be dealt with"),
    flag("names_registered", "whether the question speaks of the registered holder or the books"),
    flag("other_claim", "whether someone who is not registered claims the shares"),
    flag("more_classes", "whether more than one class of shares is authorized"),
    flag("for_a_fee", "whether something is charged for"),
    flag("on_request", "whether something is furnished on request alone"),
    Fact("payment", tuple[Payment, ...], "in what shares or a dividend are paid", empty=()),
    count("shares_to_issue", "shares that are issued or sold", "How many shares are issued?"),
    Fact("par_value", Decimal, "par value or stated capital of one share", "What is the par value of a share?"),
    Fact("price", Decimal, "price of one share", "What is the price of a share?"),
    Fact("paid", Decimal, "what has been paid for all the shares", "How much has been paid for the shares?"),
    flag(
        "promise", "whether there is a binding promise to pay the rest", "Is there a binding promise to pay the rest?"
    ),
    flag("unequal", "whether holders are treated differently"),
    flag("within_class", "whether those treated differently hold shares of the same class or series"),
    flag("forfeiture", "whether the shares are to be taken away"),
    flag("bank", "whether a bank or trust company is meant"),
    flag("two_tasks", "whether one is to be transfer agent and registrar"),
    flag("abolish", "whether a reserve is to be changed or abolished"),
    flag("design", "whether the question is who settles the form of certificates"),
    Fact("unsigned_by", tuple[Role, ...], "offices whose signature is said to be missing", empty=()),
    Fact("particular", str, 'one particular that the question is about ("address", "class")'),
    flag("company_liable", "whether the question is if the corporation answers for what it did"),
    flag("below_par", "whether shares are to be issued for less than par"),
    flag("nothing_paid", "whether nothing has been paid"),
    flag("whole_price", "whether the whole price is meant"),
    flag("left_out", "whether something is said to be left out"),
    flag("several", "whether more than one is meant"),
    flag("anybody", "whether anybody at all is meant"),
    flag("appointing", "whether appointing, having or being a transfer agent or registrar is spoken of"),
    flag("entitling", "whether having or getting something is spoken of"),
    flag("named_in_text", "whether the question is if the text names someone"),
    flag("only", "whether the question is if nothing else is allowed"),
    flag("capped", "whether the question is if a sum has a limit"),
    flag("unlimited", "whether a bond without limit is meant"),
    flag("no_funds", "whether there are no funds that may lawfully be paid out"),
    flag("without_meeting", "whether it is done by written consent without a meeting"),
    flag("stockholders_act", "whether the stockholders are to decide or approve"),
)
