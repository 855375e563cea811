"""What the facts of a question say for or against a rule, beside the words that the model weighs."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from bot.understand.matching import NOT_FOR_BYLAWS, Match, ranked, scorer
from rules.offices import Absence, Task
from rules.particulars import Particular
from rules.provisions.committees import CommitteeAct, Matter
from rules.provisions.indemnification import Capacity
from rules.terms import Body, Meeting, Role

_MOVED: Final = 0.92
"""The part of a probability that facts move from one rule to another."""
_BEYOND_SILENCE: Final = 0.8
"""A rule more probable than this does not lose by what is left unsaid."""
_FOREIGN: Final = 0.6
"""Where it is more probable than this that a question is not for bylaws, facts do not make it one."""
_HOPELESS: Final = 0.97
"""Where it is more probable than this that a question is not for bylaws, naming them does not help."""
_FOREIGN_THOUGH_COUNTED: Final = 0.9
"""The same where it tells who came and how they voted."""
_TOLD: Final = 8.0
"""How many times likelier a rule of the area is when a fact that it turns on is told."""
_AREA: Final = 0.4
"""An area so probable is read by the facts."""
_LIKELY: Final = 0.15
"""So probable the best of its kin must be."""
_HINTED: Final = 0.03
"""So probable a rule must be for the facts to pick it in a conversation."""
_AT_HAND: Final = 3.0
"""How many times likelier a rule is in a conversation on its area."""

_ON_INSPECTORS: Final = tuple(f"shareholders.inspectors.{each}" for each in ("required", "appointment"))
_AMENDING: Final = {"purpose": "an amendment of the bylaws"}
# Facts with their values, the rule that is meant only without them, and the rule that is meant with them.
_SHIFTS: Final[tuple[tuple[Mapping[str, object], str, str], ...]] = (
    *(
        ({"office_by_text": True}, wrong, "general.office")
        for wrong in (
            "directors.number",
            "amendments.effect",
            "amendments.bylaws",
            "amendments.vote",
            "officers.offices",
            "officers.removal",
            "board.vote",
            NOT_FOR_BYLAWS,
        )
    ),
    *(
        ({"year_by_text": True}, wrong, "general.fiscal_year")
        for wrong in ("amendments.bylaws", "amendments.vote", "amendments.effect", "board.vote", "directors.number")
    ),
    *(({"alphabetical": order}, "shareholders.list.access", "shareholders.list.contents") for order in (True, False)),
    (
        {"committee_act": CommitteeAct.CREATE, "body": Body.COMMITTEE, "asks_vote": True},
        "directors.number",
        "committees.designation",
    ),
    *(
        (
            {"sent_unbidden": True, "polar": True, "body": body},
            f"shareholders.notice.{wrong}",
            "shareholders.notice.giver",
        )
        for wrong in ("method", "required", "time", "address", "recipients")
        for body in (None, Body.STOCKHOLDERS)
    ),
    *(
        ({"running_order": True, "body": Body.STOCKHOLDERS}, wrong, "shareholders.order_of_business")
        for wrong in ("shareholders.proposals", "shareholders.presiding", "shareholders.list.at_meeting")
    ),
    *(
        ({"making_loan": True, "approval": Role.STOCKHOLDER}, wrong, "general.loans")
        for wrong in ("officers.removal", "directors.approval", "officers.election", "officers.compensation")
    ),
    (
        {"suit_for_indemnity": True, "enforcing_costs": True},
        "indemnification.right",
        "indemnification.enforcement.costs",
    ),
    (
        {"committee_act": CommitteeAct.DISCHARGE, "body": Body.COMMITTEE, "actor": Role.BOARD, "polar": True},
        "committees.powers",
        "committees.changes",
    ),
    ({"voted_for": True, "asks_assent": True}, "board.dissent", "board.dissent.barred"),
    *(
        (
            {"asks_assent": True, "attended": True, "spoken": True, "polar": True, "body": Body.BOARD},
            wrong,
            "board.dissent",
        )
        for wrong in ("board.vote", "board.notice.waiver")
    ),
    ({"list_alone": True}, "shareholders.notice.time", "shareholders.list.ready"),
    *(
        ({"alphabetical": order, "list_alone": True, "polar": True}, wrong, "shareholders.list.contents")
        for order in (True, False)
        for wrong in ("shareholders.list.ready", "shareholders.list.at_meeting", NOT_FOR_BYLAWS)
    ),
    *(
        ({"alphabetical": False, "asks_if_it_works": True}, wrong, "shareholders.list.contents")
        for wrong in ("directors.number", "shares.owner", NOT_FOR_BYLAWS)
    ),
    ({"list_alone": True, "asks_certifier": True}, "shareholders.list.at_meeting", "shareholders.list.certified"),
    ({"list_alone": True, "asked_after": True}, "shareholders.list.certified", "shareholders.list.at_meeting"),
    ({"is_away": True, "asks_who": True}, "officers.duties", "officers.absence"),
    ({"each_holder": True, "methods": None}, "shareholders.notice.method", "shareholders.notice.recipients"),
    ({"each_holder": True, "methods": None}, "shareholders.notice.contents", "shareholders.notice.recipients"),
    ({"holds_none": True}, "shareholders.notice.method", "shareholders.notice.recipients"),
    ({"board_vacancy": True}, "committees.changes", "committees.powers"),
    ({"for_good": True, "body": Body.COMMITTEE, "polar": True}, "directors.vacancy", "committees.substitute"),
    (
        {"outsider": True, "voting": True, "body": Body.COMMITTEE, "polar": True},
        "board.casting_vote",
        "committees.members",
    ),
    ({"outsider": True, "voting": True, "tied": True, "polar": True}, "committees.vote", "committees.members"),
    *(
        ({"committee_pay": True, "committee_act": act}, wrong, "committees.pay")
        for act in (None, CommitteeAct.FILL)
        for wrong in ("committees.designation", "committees.changes", "directors.compensation")
    ),
    *(
        (
            {"committee_act": CommitteeAct.DISCHARGE, "asks_votes": True, "body": Body.COMMITTEE},
            wrong,
            "committees.changes",
        )
        for wrong in ("committees.powers", "committees.designation")
    ),
    *(
        ({"none_missing": True, "alternate_named": True}, wrong, "committees.alternates")
        for wrong in ("committees.vote", "committees.changes", "committees.substitute", "committees.quorum")
    ),
    ({"as_boards_own": True}, "shareholders.nomination.window", "shareholders.nomination.recommendation"),
    *(
        ({"held_on_record_date": False, "polar": True}, wrong, "shareholders.record_date.entitled")
        for wrong in (
            "board.annual_meeting.notice",
            "shareholders.adjournment.notice",
            "shareholders.notice.time",
            "shareholders.notice.recipients",
            "shareholders.record_date.default",
        )
    ),
    ({"won": True, "of_indemnity": None}, "indemnification.enforcement.costs", "indemnification.right"),
    ({"fills_seat": True, "counted": True}, "directors.number", "directors.vacancy"),
    ({"fills_seat": True, "asks_who": True}, "directors.number", "directors.vacancy"),
    ({"number_topic": "least", "wh": True}, "shareholders.inspectors.required", "shareholders.inspectors.number"),
    ({"self_started": True}, "indemnification.right", "indemnification.own_suit"),
    ({"presuming": None}, "indemnification.presumption", "indemnification.right"),
    ({"of_itself": True, "ended_case": True}, "indemnification.right", "indemnification.presumption"),
    ({"asking_leave": None}, "indemnification.settlement_consent", "indemnification.right"),
    ({"defining": None}, "indemnification.definitions", "indemnification.right"),
    ({"only": True, "for_employees": True}, "indemnification.contract", "indemnification.covered_persons"),
    *(
        ({"whose_task": True}, wrong, "officers.duties")
        for wrong in ("indemnification.covered_persons", "officers.compensation")
    ),
    *(
        ({"so_few_members": True, "only": True, "asks_quorum": None}, f"committees.{wrong}", "committees.members")
        for wrong in ("changes", "quorum", "designation", "powers")
    ),
    *(
        ({"of_age": True, "body": Body.BOARD, "polar": True}, wrong, "directors.qualifications")
        for wrong in (NOT_FOR_BYLAWS, "directors.number", "directors.vacancy", "shareholders.vote.election")
    ),
    *(
        ({"turns_of_age": True, "polar": True}, wrong, "directors.qualifications")
        for wrong in (
            NOT_FOR_BYLAWS,
            "shareholders.meeting.day",
            "shareholders.notice.time",
            "shareholders.nomination.window",
            "shareholders.nomination.floor",
            "shareholders.vote.election",
            "directors.election",
            "directors.number",
        )
    ),
    ({"drops_officer": True, "body": Body.BOARD}, "board.special_meeting.call", "officers.removal"),
    ({"seal_printed": True}, "shares.certificate.facsimile", "shares.certificate.seal"),
    ({"former": None, "heirs": None, "lasting": None}, "indemnification.continues", "indemnification.right"),
    ({"repealing": True}, "indemnification.continues", "indemnification.contract"),
    ({"repealing": True}, "indemnification.right", "indemnification.contract"),
    ({"standard": None}, "indemnification.conduct", "indemnification.right"),
    ({"asks_undertaking": True, "polar": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"refused": True}, "indemnification.undertaking", "indemnification.advance"),
    (
        {"optional": True, "for_advance": True, "asks_undertaking": None},
        "indemnification.undertaking",
        "indemnification.advance",
    ),
    (
        {"deadline_passed": True, "polar": False, "asks_date": False},
        "indemnification.payment",
        "indemnification.enforcement",
    ),
    ({"secured": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"excludes": True, "repealing": None}, "indemnification.contract", "indemnification.other_rights"),
    (
        {"unreasonable": True, "suit_for_indemnity": None},
        "indemnification.enforcement.costs",
        "indemnification.right",
    ),
    *(
        ({"agent_asked": True, "polar": True}, f"indemnification.{wrong}", "indemnification.definitions")
        for wrong in ("right", "covered_persons", "continues")
    ),
    *(
        ({"clock": True, "polar": True, "silence": None}, f"indemnification.{wrong}", "indemnification.payment")
        for wrong in ("own_suit", "advance", "right", "enforcement", "undertaking")
    ),
    (
        {
            "undertaking": True,
            "asks_duty": True,
            "for_advance": True,
            "polar": True,
            "secured": None,
            "repaying": None,
            "asks_undertaking": None,
        },
        "indemnification.undertaking",
        "indemnification.advance",
    ),
    ({"asks_undertaking": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"asks_month": True}, "shareholders.annual_meeting.business", "shareholders.annual_meeting.held"),
    ({"asks_month": True}, "shareholders.meeting.day", "shareholders.annual_meeting.held"),
    ({"for_shares": True, "matter": None}, "shares.dividend.form", "shares.consideration"),
    ({"opens_office": True}, "directors.approval", "general.other_offices"),
    ({"opens_office": True}, "general.office", "general.other_offices"),
    ({"repaying": True}, "indemnification.advance", "indemnification.undertaking"),
    ({"other_source": True}, "indemnification.covered_persons", "indemnification.other_rights"),
    ({"other_source": True}, "indemnification.right", "indemnification.other_rights"),
    ({"merging": True}, "indemnification.covered_persons", "indemnification.merger"),
    ({"merging": True}, "indemnification.right", "indemnification.merger"),
    ({"merging": True}, "indemnification.continues", "indemnification.merger"),
    ({"counted": True}, "amendments.bylaws", "amendments.vote"),
    ({"asks_quorum": True, "came_of_all": True}, "board.participation.hearing", "board.quorum"),
    ({"asks_quorum": True, "came_of_all": True}, "board.participation", "board.quorum"),
    (
        {"wh": True, "polar": None, "meeting_told": True},
        "shareholders.nomination.floor",
        "shareholders.nomination.window",
    ),
    ({"asks_contract": True, "names_bylaws": None}, "officers.severance", "officers.removal"),
    (
        {"recommended": True, "unrecommended": None},
        "shareholders.nomination.window",
        "shareholders.nomination.recommendation",
    ),
    ({"one_is_enough": True}, "shareholders.inspectors.required", "shareholders.inspectors.number"),
    (
        {"unrecommended": True, "as_boards_own": None},
        "shareholders.nomination.recommendation",
        "shareholders.nomination.window",
    ),
    ({"day_in_text": True}, "shareholders.meeting.day", "shareholders.annual_meeting.held"),
    ({"acquired": True}, "shareholders.record_date.meeting", "shareholders.record_date.entitled"),
    ({"paid_then": True}, "shareholders.record_date.meeting", "shareholders.record_date.dividend"),
    ({"asks_record_date": True}, "shareholders.notice.time", "shareholders.record_date.meeting"),
    (
        {"during_meeting": True, "taken_away": True, "list_shown": True},
        "shareholders.list.place",
        "shareholders.list.at_meeting",
    ),
    *(
        ({"secretary_missed": True, "polar": True}, wrong, "shareholders.nomination.window")
        for wrong in (
            "shareholders.nomination.refusal",
            "officers.duties",
            "shareholders.nomination.who",
            NOT_FOR_BYLAWS,
        )
    ),
    *(
        ({"keeps_books": False, "polar": True}, wrong, "shareholders.consent.delivery")
        for wrong in ("officers.duties", "shareholders.consent.filing", "shareholders.consent", NOT_FOR_BYLAWS)
    ),
    ({"recorded": True, "polar": True}, "shares.dividend.declare", "shareholders.record_date.dividend"),
    *(
        ({"list_elsewhere": True, "polar": True}, wrong, "shareholders.list.place")
        for wrong in (
            "shareholders.notice.time",
            "shareholders.notice.contents",
            "shareholders.list.access",
            "shareholders.list.at_meeting",
            "shareholders.meeting.place",
            "shareholders.list.ready",
        )
    ),
    ({"recorded": True}, "board.vote", "shareholders.record_date.meeting"),
    ({"recorded": True, "counted": False}, NOT_FOR_BYLAWS, "shareholders.record_date.meeting"),
    ({"recorded": True}, "board.special_meeting.notice", "shareholders.record_date.meeting"),
    ({"supposes_part": True}, "amendments.bylaws", "amendments.vote"),
    ({"silence": True}, "indemnification.determination", "indemnification.deemed_approval"),
    ({**_AMENDING, "full_text": True, "asks_duty": True}, "amendments.vote", "amendments.notice"),
    ({**_AMENDING, "full_text": True, "asks_duty": True}, "amendments.bylaws", "amendments.notice"),
    ({**_AMENDING, "notice_duty": True}, "amendments.bylaws", "amendments.notice"),
    *(
        (
            {**_AMENDING, "notice_duty": True, "election_bylaw": told, "amender": Body.BOARD},
            "amendments.notice",
            "amendments.report",
        )
        for told in (True, False)
    ),
    ({"put_somewhere": True, "appointing": None, "polar": True}, "shares.transfer_agent", "shares.register"),
    ({"facsimile": True, "appointing": None}, "shares.transfer_agent", "shares.certificate.facsimile"),
    ({**_AMENDING, "notice_duty": True}, "board.notice.purpose", "amendments.notice"),
    ({**_AMENDING, "notice_duty": True}, "shareholders.notice.contents", "amendments.notice"),
    ({"signature_asked": True, "appointing": None}, "shares.transfer_agent", "shares.certificate.signatures"),
    ({"decider_asked": True}, "indemnification.covered_persons", "indemnification.determination"),
    ({"decider_asked": True}, "indemnification.right", "indemnification.determination"),
    (
        {"adjudged_liable": True, "decider_asked": None, "polar": True},
        "indemnification.determination",
        "indemnification.right",
    ),
    ({"law_changes": True}, "indemnification.contract", "indemnification.law_change"),
    (
        {"matter": "deciding who signs checks, drafts and notes", "undesignated": True},
        "committees.powers",
        "general.checks",
    ),
    ({"officers_signed": True, "signer_gone": None}, "shares.certificate.signer_left", "shares.certificate.signatures"),
    ({"parted": True}, "board.quorum", "indemnification.determination"),
    ({"nothing_paid": True}, "shares.certificate.right", "shares.consideration"),
    ({"amending": None}, "amendments.bylaws", NOT_FOR_BYLAWS),
    ({"amending": None, "loses": None}, "amendments.stockholders_power", NOT_FOR_BYLAWS),
    ({"law_changes": None}, "indemnification.law_change", "indemnification.contract"),
    ({"for_advance": True}, "indemnification.right", "indemnification.advance"),
    ({"for_advance": True}, "indemnification.amounts", "indemnification.advance"),
    ({"conflicting": True}, "amendments.bylaws", "general.conflict"),
    ({"conflicting": True}, "amendments.stockholders_power", "general.conflict"),
    ({"telling": True}, "amendments.stockholders_power", "amendments.report"),
    ({"telling": None}, "amendments.report", "amendments.bylaws"),
    ({"votes_asked": True}, "amendments.bylaws", "amendments.vote"),
    ({"consent_in_writing": None}, "amendments.consent", "amendments.bylaws"),
    ({"consent_in_writing": True}, "amendments.vote", "amendments.consent"),
    ({"requirement": "stockholder", "unfit": True}, "directors.removal", "directors.qualifications"),
    ({"loses": True, "named_in_notice": None}, "amendments.bylaws", "amendments.stockholders_power"),
    ({"named_in_notice": False, "amending": True}, "amendments.stockholders_power", "amendments.bylaws"),
    ({"removed": "officer"}, "directors.removal", "officers.removal"),
    ({"asks_duration": True, "wh": True, "body": Body.BOARD}, "board.notice.method", "board.special_meeting.notice"),
    (
        {"permitted": True, "from_afar": True, "all_hear": None, "text_only": None},
        "board.participation.hearing",
        "board.participation",
    ),
    *(
        (
            {"as_presence": True, "all_hear": None, "text_only": None, "body": body},
            "board.participation.hearing",
            "board.participation",
        )
        for body in (Body.BOARD, None)
    ),
    ({"removal_cause": "asked", "polar": True}, "directors.removal.cause", "directors.removal"),
    ({"letter_handed": True}, "officers.absence", "directors.resignation"),
    ({"is_away": True}, "officers.vacancy", "officers.absence"),
    ({"assigns_duties": True}, "officers.offices", "officers.duties"),
    ({"officer_reports": True, "puts_off": True}, "board.regular_meeting.time", "officers.duties"),
    *(
        ({asked: True, "office_named": True}, wrong, "officers.duties")
        for asked in ("defies", "obeys")
        for wrong in (
            "officers.qualification",
            "officers.resignation",
            "officers.absence",
            "officers.removal",
            "officers.status",
            "board.vote",
            "board.special_meeting.call",
            "shares.sale_of_assets",
            NOT_FOR_BYLAWS,
        )
    ),
    *(
        ({"not_be": True, "office_named": True, "polar": True}, f"{wrong}.election", "officers.qualification")
        for wrong in ("officers", "directors")
    ),
    *(
        ({"skips_duty": True, "keeps_minutes": True}, f"{body}.meeting_secretary", "officers.duties")
        for body in ("board", "shareholders")
    ),
    ({"holds_on": True, "polar": True}, "officers.vacancy", "officers.term"),
    *(
        ({asked: True, "office_named": True, "polar": True}, wrong, "officers.term")
        for asked in ("still_holds", "office_ends")
        for wrong in (
            "directors.term",
            "officers.election",
            "officers.vacancy",
            "officers.absence",
            "shareholders.annual_meeting.interval",
            "shareholders.annual_meeting.held",
            NOT_FOR_BYLAWS,
        )
    ),
    *(
        ({"hands_on": True, "office_named": True}, wrong, "officers.delegation")
        for wrong in ("officers.status", "officers.other_work", "directors.other_capacity")
    ),
    ({"both_removed": True, "same_ones": True}, "directors.removal", "officers.removal"),
    *(
        ({"alternate_there": False, "asks_vote": True, "body": Body.COMMITTEE}, wrong, "committees.substitute")
        for wrong in ("committees.vote", "committees.changes", "committees.quorum", "committees.alternates")
    ),
    ({"others_powers": True, "polar": True}, "officers.absence", "officers.delegation"),
    ({"by_seniority": True, "chief_operating": True}, "officers.absence", "officers.status"),
    *(
        ({"asks_second_title": True, "office_named": True}, wrong, "officers.status")
        for wrong in ("officers.duties", "officers.several_offices", "officers.absence", NOT_FOR_BYLAWS)
    ),
    *(
        ({"elects_officer": True}, wrong, "officers.election")
        for wrong in (
            "shareholders.special_meeting.call",
            "shareholders.nomination.floor",
            "shareholders.nomination.who",
            "shareholders.vote.election",
            "shareholders.annual_meeting.business",
            "directors.election",
            "officers.removal",
            NOT_FOR_BYLAWS,
        )
    ),
    ({"custody": True, "seal_kept": True}, "general.seal", "general.seal.affixing"),
    ({"pays_bills": True}, "officers.compensation", "officers.duties"),
    *(
        ({"officer_reports": True}, wrong, "officers.duties")
        for wrong in ("committees.report", "officers.evaluation", "general.annual_report")
    ),
    ({"over_board": True}, "officers.qualification", "board.presiding"),
    ({"over_holders": True}, "officers.qualification", "shareholders.presiding"),
    ({"office_vacant": True, "fills_seat": None}, "directors.vacancy", "officers.vacancy"),
    (
        {"meeting": Meeting.REGULAR, "notice_each": True, "polar": True},
        "board.regular_meeting.resolution",
        "board.regular_meeting.notice",
    ),
    *(
        ({"one_by_one": True, "body": Body.BOARD, "polar": True}, wrong, "board.acts_as_body")
        for wrong in ("board.meeting.place", "board.consent", "board.vote")
    ),
    ({"actor": Role.COUNSEL, "deciding": True}, "board.quorum", "indemnification.determination"),
    ({"asks_longest": True, "polar": True}, "board.adjournment.business", "board.adjournment"),
    ({"whose_task": True, "general_authority": True}, "directors.powers", "officers.duties"),
    *(
        ({"another_chair": True, "body": Body.STOCKHOLDERS}, wrong, "shareholders.presiding.chosen")
        for wrong in ("shareholders.special_meeting.call", "shareholders.quorum", "shareholders.consent")
    ),
    ({"asks_longest": True, "polar": True}, "shareholders.adjournment.business", "shareholders.adjournment"),
    ({"asks_longest": False, "polar": True}, "shareholders.adjournment.business", "shareholders.adjournment"),
    ({"attended": True, "faults": True, "polar": True}, "board.special_meeting.notice", "board.notice.waiver"),
    *(
        (
            {
                "some_unnoticed": True,
                "body": Body.BOARD,
                "polar": True,
                "waived": None,
                "objected": None,
                "complaint_lost": None,
                "complaint_kept": None,
            },
            wrong,
            "board.notice.required",
        )
        for wrong in (
            "board.vote",
            "board.quorum",
            "board.consent",
            "board.adjournment",
            "board.adjournment.notice",
            NOT_FOR_BYLAWS,
        )
    ),
    *(
        (
            {"beyond_notice": True, "polar": True, "body": Body.BOARD},
            f"board.notice.{wrong}",
            "board.special_meeting.business",
        )
        for wrong in ("purpose", "required", "contents")
    ),
    ({"attended": True, "faults": True, "polar": True}, "shareholders.notice.time", "shareholders.notice.waiver"),
    (
        {"attended": True, "objected": True, "polar": True, "notice_at": None},
        "shareholders.notice.time",
        "shareholders.notice.waiver",
    ),
    (
        {"attended": True, "objected": True, "polar": True, "notice_at": None},
        "board.special_meeting.notice",
        "board.notice.waiver",
    ),
    ({"must_fill": True, "wh": True, "needed": True}, "officers.vacancy", "officers.offices"),
    (
        {"on_special_notice": True, "not_as_fixed": True, "polar": True},
        "board.notice.required",
        "board.annual_meeting.time",
    ),
    (
        {"on_special_notice": True, "not_as_fixed": True, "polar": True},
        "board.annual_meeting.notice",
        "board.annual_meeting.time",
    ),
    ({"attended": True, "polar": True, "negated": False}, "board.notice.required", "board.notice.waiver"),
    ({"some_unnoticed": True, "came": True, "polar": True}, "board.notice.waiver", "board.notice.required"),
    ({"must_fill": True, "elects_anew": True, "polar": True}, "officers.election", "officers.offices"),
    ({"must_fill": True, "elects_anew": True, "polar": True}, "officers.qualification", "officers.offices"),
    ({"letter_handed": True}, "officers.duties", "directors.resignation"),
    ({"doing_business": True, "supposes_part": True}, "board.meeting.place", "board.quorum"),
    ({"doing_business": True, "came": True}, "board.meeting.place", "board.quorum"),
    ({"doing_business": True, "supposes_part": True}, "shareholders.meeting.place", "shareholders.quorum"),
    ({"doing_business": True, "came": True}, "shareholders.meeting.place", "shareholders.quorum"),
    ({"refuses": True}, "shareholders.special_meeting.request", "shareholders.special_meeting.call"),
    ({"letter_handed": True}, "officers.resignation", "directors.resignation"),
    *(
        ({"ousted_by_cut": True, "polar": True}, wrong, "directors.number.decrease")
        for wrong in ("directors.number", "directors.removal", "directors.term", "directors.classes")
    ),
    ({"not_his_address": True, "polar": True}, "board.notice.method", "board.notice.address"),
    ({"asks_carried": True, "counted": True, "came": True}, "board.casting_vote", "board.vote"),
    *(
        ({"some_unnoticed": True, "polar": True, "asks_quorum": None}, wrong, "board.notice.required")
        for wrong in ("board.quorum", "board.special_meeting.business")
    ),
    *(
        ({"some_unnoticed": True, "came": True, "body": Body.BOARD, "polar": True}, wrong, "board.notice.required")
        for wrong in ("board.notice.giver", "board.special_meeting.notice", "board.special_meeting.call")
    ),
    *(
        ({"elects_later": True, "polar": True}, wrong, "shareholders.adjournment.business")
        for wrong in (
            "board.quorum",
            "directors.election",
            "directors.term",
            "board.adjournment",
            "shareholders.quorum",
            "shareholders.adjournment",
            "shareholders.vote.election",
            "shareholders.annual_meeting.held",
        )
    ),
    ({"board_size": 1, "polar": True}, "board.acts_as_body", "directors.number"),
    ({"asks_revoking": True, "polar": True}, "shareholders.proxy", "shareholders.proxy.irrevocable"),
    ({"letter_handed": True}, "officers.several_offices", "directors.resignation"),
    ({"fills_seat": True}, "board.quorum", "directors.vacancy"),
    ({"fills_seat": True}, "board.vote", "directors.vacancy"),
    ({"fills_seat": True}, "shareholders.quorum", "directors.vacancy"),
    ({"fills_seat": True}, "shareholders.vote", "directors.vacancy"),
    ({"fills_seat": True}, "directors.number", "directors.vacancy"),
    ({"fills_seat": True}, "officers.vacancy", "directors.vacancy"),
    ({"came": True, "polar": True}, "directors.number", "board.quorum"),
    *(
        ({"young_for_board": True}, wrong, "directors.qualifications")
        for wrong in (
            NOT_FOR_BYLAWS,
            *(f"directors.{each}" for each in ("vacancy", "term", "number", "election", "removal")),
        )
    ),
    ({"makes_officer": True, "acts_alone": True}, "officers.offices", "officers.election"),
    ({"fills_seat": True}, "directors.removal", "directors.vacancy"),
    ({"fills_seat": True, "permitted": True}, "directors.resignation", "directors.vacancy"),
    ({"fills_office": True}, "officers.resignation", "officers.vacancy"),
    ({"fills_office": True}, "officers.removal", "officers.vacancy"),
    ({"committee_seat": True}, "directors.vacancy", "committees.changes"),
    ({"committee_seat": True}, "directors.removal", "committees.changes"),
    ({"took_seat": True}, "directors.term", "directors.vacancy.term"),
    ({"class_stands": True}, NOT_FOR_BYLAWS, "directors.term"),
    ({"class_stands": True, "polar": True}, "directors.classes", "directors.term"),
    *(
        ({"size_by_text": True}, wrong, "directors.number")
        for wrong in (
            NOT_FOR_BYLAWS,
            "amendments.bylaws",
            "amendments.vote",
            "board.quorum",
            "directors.vacancy",
            "indemnification.liability_limit",
            "indemnification.other_rights",
        )
    ),
    ({"year_stands": True}, "directors.classes", "directors.term"),
    ({"seat_of_class": True}, "directors.term", "directors.vacancy.term"),
    ({"took_seat": True, "asks_duration": True}, "directors.vacancy", "directors.vacancy.term"),
    ({"took_seat": True, "asks_duration": True}, "officers.vacancy", "directors.vacancy.term"),
    ({"took_seat": True, "asks_duration": True}, "officers.term", "directors.vacancy.term"),
    ({"changes_size": True}, "directors.vacancy", "directors.number"),
    ({"changes_size": True, "counted": True}, "board.quorum", "directors.number"),
    ({"changes_size": True, "counted": True}, "board.vote", "directors.number"),
    *(
        ({"removed": "officer", "emptied": "removal", "asks_vote": True}, wrong, "officers.removal")
        for wrong in ("directors.number", "directors.number.decrease")
    ),
    *(
        ({"changes_size": True, "polar": True, "asks_quorum": None}, wrong, "directors.number")
        for wrong in ("board.quorum", "board.vote")
    ),
    *(
        (
            {"number_topic": "fixed in the text", "polar": True, "body": Body.BOARD},
            f"amendments.{wrong}",
            "directors.number",
        )
        for wrong in ("bylaws", "vote", "stockholders_power")
    ),
    *(
        ({"agreed_among_holders": told, "emptied": "removal", "polar": True}, wrong, "directors.removal")
        for told in ("told", "asked if first")
        for wrong in (NOT_FOR_BYLAWS, "officers.removal", "shareholders.consent", "directors.vacancy")
    ),
    *(
        ({"waits": True, "unfilled": True, "polar": True}, f"directors.{wrong}", "directors.vacancy")
        for wrong in ("number.decrease", "number", "term", "vacancy.term")
    ),
    *(
        ({"lapses": True, "holds_over": True, "polar": True, "meeting": Meeting.ANNUAL}, wrong, "directors.term")
        for wrong in (
            "shareholders.notice.time",
            "shareholders.annual_meeting.held",
            "directors.attendance",
            "directors.number",
            "directors.classes",
            "directors.vacancy",
        )
    ),
    *(
        ({"director_pay": True, "body": Body.BOARD}, wrong, "directors.compensation")
        for wrong in ("directors.interested", "general.conflicts_of_interest")
    ),
    *(
        ({"travels": True, "body": Body.BOARD}, wrong, "directors.compensation")
        for wrong in ("indemnification.right", "indemnification.advance")
    ),
    ({"director_pay": True}, "directors.number", "directors.compensation"),
    ({"director_pay": True}, "directors.vacancy", "directors.compensation"),
    ({"director_pay": True}, "board.vote", "directors.compensation"),
    ({"tells_purpose": True}, "board.special_meeting.notice", "board.notice.purpose"),
    ({"tells_thing": True, "board_annual": None}, "board.annual_meeting.notice", "shareholders.notice.contents"),
    ({"place_missing": True}, "shareholders.notice.contents", "shareholders.meeting.place"),
    ({"timed": True}, "shareholders.notice.given", "shareholders.notice.time"),
    *(
        ({"ethics": True, "of_claims": None}, wrong, "general.ethics")
        for wrong in ("board.consent", "directors.duties", NOT_FOR_BYLAWS)
    ),
    ({"seal_on_paper": True, "seal_bears": None}, "general.seal", "general.seal.use"),
    (
        {"timed": True, "arrives_late": None, "deemed_given": None},
        "board.notice.given",
        "board.special_meeting.notice",
    ),
    ({"deemed_given": True}, "board.special_meeting.notice", "board.notice.given"),
    ({"asks_filing": True}, "board.consent", "board.consent.filing"),
    ({"after_action": True, "asks_filing": None, "polar": True}, "board.consent.filing", "board.consent"),
    (
        {"meeting_needed": True, "in_writing": True, "body": Body.COMMITTEE, "unanimous": True},
        "committees.minutes",
        "board.consent",
    ),
    ({"asks_filed": True}, "committees.minutes_keeper", "committees.minutes"),
    (
        {"asks_who": True, "offices": (Role.OFFICER,), "asks_filed": None},
        "committees.minutes",
        "committees.minutes_keeper",
    ),
    ({"put_to_day": True, "asks_if_it_works": True}, "board.special_meeting.call", "board.special_meeting.notice"),
    ({"officer_resigns": True}, "directors.resignation", "officers.resignation"),
    ({"officer_resigns": True, "elects_anew": True}, "directors.vacancy", "officers.vacancy"),
    ({"unanimous": True, "needed": True}, "amendments.bylaws", "amendments.vote"),
    ({"officer_resigns": True, "votes_asked": True}, "officers.vacancy", "officers.election"),
    ({"his_own_office": True}, "directors.resignation", "officers.resignation"),
    ({"only_recipient": True}, "officers.resignation", "directors.resignation"),
    ({"unfilled": True, "polar": True}, "officers.vacancy", "officers.offices"),
    ({"asks_quorum": True, "body": None}, "committees.quorum", "shareholders.quorum"),
    ({"board_meets": True}, "board.meeting.place", "board.special_meeting.notice"),
    ({"board_meets": True}, "board.special_meeting.call", "board.special_meeting.notice"),
    ({"same_person": True}, "officers.duties", "officers.several_offices"),
    ({"both_dated": True}, "board.special_meeting.call", "board.special_meeting.notice"),
    ({"both_dated": True, "body": Body.BOARD}, NOT_FOR_BYLAWS, "board.special_meeting.notice"),
    ({"both_dated": True, "body": Body.STOCKHOLDERS}, NOT_FOR_BYLAWS, "shareholders.notice.time"),
    *(
        ({"text_only": True, "body": Body.BOARD}, wrong, "board.participation")
        for wrong in ("board.recording", "board.meeting.place", NOT_FOR_BYLAWS)
    ),
    (
        {"board_annual": True, "body": Body.BOARD, "polar": False},
        "shareholders.annual_meeting.held",
        "board.annual_meeting.time",
    ),
    *(
        ({"came_unnoticed": True}, wrong, "board.notice.waiver")
        for wrong in ("board.quorum", "board.special_meeting.notice", "board.notice.required", "board.meeting.place")
    ),
    (
        {"to_chair": True, "one_there": True},
        "shareholders.special_meeting.call",
        "shareholders.presiding.chosen",
    ),
    ({"held_afar": True}, "shareholders.meeting.place", "shareholders.virtual_meeting"),
    ({"told_by": True}, "shareholders.virtual_meeting", "shareholders.notice.method"),
    ({"sent_where": True}, "board.notice.giver", "board.notice.address"),
    ({"tells_purpose": True}, "shareholders.notice.time", "shareholders.notice.contents"),
    *(
        ({"board_annual": True, "not_as_fixed": True}, wrong, "board.annual_meeting.notice")
        for wrong in (
            "shareholders.notice.contents",
            "shareholders.notice.required",
            "shareholders.notice.time",
            "shareholders.meeting.place",
            "shareholders.annual_meeting.held",
            "shareholders.record_date.meeting",
            "shareholders.record_date.default",
            "board.notice.required",
            "board.special_meeting.notice",
        )
    ),
    ({"means_alone": True}, "board.special_meeting.call", "board.notice.method"),
    ({"means_alone": True}, "shareholders.special_meeting.call", "shareholders.notice.method"),
    (
        {"undesignated": True, "location": True, "wh": True},
        "shareholders.special_meeting.call",
        "shareholders.meeting.place",
    ),
    ({"placed": True}, "shareholders.annual_meeting.held", "shareholders.meeting.place"),
    ({"waived": True}, "shareholders.notice.method", "shareholders.notice.waiver"),
    ({"waived": True}, "board.notice.method", "board.notice.waiver"),
    ({"meeting": Meeting.FIRST}, "board.special_meeting.notice", "board.annual_meeting.notice"),
    ({"on_time": True}, "shareholders.notice.contents", "shareholders.notice.time"),
    ({"on_time": True, "deemed_given": None}, "shareholders.notice.given", "shareholders.notice.time"),
    (
        {"deemed_given": True, "arrives_late": True, "meeting_at": None},
        "shareholders.notice.time",
        "shareholders.notice.given",
    ),
    ({"on_time": True, "unstated": None, "particulars": None}, "board.notice.contents", "board.special_meeting.notice"),
    ({"on_the_spot": True}, "shareholders.nomination.required", "shareholders.nomination.floor"),
    ({"on_the_spot": True}, "shareholders.nomination.window", "shareholders.nomination.floor"),
    ({"on_the_spot": True}, "shareholders.nomination.who", "shareholders.nomination.floor"),
    *(
        ({"came": True, asked: True, **({"fills_seat": None} if wrong == "directors.vacancy" else {})}, wrong, right)
        for asked in ("doing_business", "asks_quorum")
        for wrong, right in (
            ("directors.vacancy", "board.quorum"),
            ("directors.number", "board.quorum"),
            ("shareholders.consent", "shareholders.quorum"),
            ("shareholders.vote.per_share", "shareholders.quorum"),
        )
    ),
    ({"shares_came": True, "asks_quorum": True}, NOT_FOR_BYLAWS, "shareholders.quorum"),
    ({"asks_quorum": True}, "shareholders.annual_meeting.business", "shareholders.quorum"),
    ({"shares_came": True, "asks_quorum": True}, "shareholders.vote", "shareholders.quorum"),
    ({"shares_came": True, "doing_business": True, "counted": False}, "shareholders.vote", "shareholders.quorum"),
    ({"shares_came": True}, "shareholders.vote.per_share", "shareholders.vote"),
    *(
        ({"other_business": True, "resumed": True, "polar": True}, rule, "shareholders.adjournment.business")
        for rule in ("shareholders.adjournment", "shareholders.notice.business", "shareholders.adjournment.notice")
    ),
    ({"adjourning": True, "came": True}, "shareholders.vote", "shareholders.adjournment"),
    ({"adjourning": True, "came": True}, "shareholders.presiding.chosen", "shareholders.adjournment"),
    ({"adjourning": True, "came": True}, "board.quorum", "board.adjournment"),
    ({"adjourning": True, "came": True, "counted": False}, "board.vote", "board.adjournment"),
    ({"adjourning": True, "shares_came": True, "counted": False}, "shareholders.vote", "shareholders.adjournment"),
    ({"adjourning": True}, "shareholders.quorum", "shareholders.adjournment"),
    ({"adjourning": True, "came": True}, "directors.number", "board.adjournment"),
    ({"adjourning": True}, "shareholders.record_date.meeting", "shareholders.adjournment.notice"),
    ({"cut_waits": True, "number_topic": "change"}, "directors.number", "directors.number.decrease"),
    (
        {"stays_on_day": True, "on_holiday": True, "meeting": Meeting.SPECIAL, "polar": True},
        "board.special_meeting.notice",
        "board.regular_meeting.holiday",
    ),
    ({"moves": True, "meeting": Meeting.SPECIAL}, "board.special_meeting.notice", "board.regular_meeting.holiday"),
    ({"committee_act": CommitteeAct.CREATE, "acts_alone": True}, "committees.powers", "committees.designation"),
    ({"counted": True, "came": True, "body": Body.BOARD}, NOT_FOR_BYLAWS, "board.vote"),
    ({"counted": True, "shares_came": True}, NOT_FOR_BYLAWS, "shareholders.vote"),
    ({"same_person": True, "two_offices": True}, NOT_FOR_BYLAWS, "officers.several_offices"),
    ({"from_board": True}, "officers.resignation", "directors.resignation"),
    ({"adjourning": True, "counted": True}, "board.quorum", "board.adjournment"),
    ({"fills_seat": True, "counted": True, "walked_out": True}, "board.quorum", "directors.vacancy"),
    ({"came": True, "counted": True, "number_topic": None, "board_size": None}, "directors.number", "board.vote"),
    *(({"changes_size": True, "voted": True}, wrong, "directors.number") for wrong in ("board.quorum", "board.vote")),
    (
        {"only_came": True, "came": True, "counted": False, "polar": True, "fills_seat": None},
        "directors.vacancy",
        "board.quorum",
    ),
    ({"counted": True, "shares_came": True, "asks_quorum": None}, "shareholders.quorum", "shareholders.vote"),
    ({"counted": True, "quorum_present": False}, "shareholders.quorum", "shareholders.adjournment"),
    ({"doing_business": True, "body": Body.STOCKHOLDERS}, "shareholders.proxy", "shareholders.quorum"),
    ({"consents_counted": True, "polar": True}, "shareholders.consent.filing", "shareholders.consent"),
    ({"consents_counted": True, "polar": True}, "shareholders.consent.effect", "shareholders.consent"),
    ({"consents_counted": True}, "shareholders.vote", "shareholders.consent"),
    ({"consents_counted": True}, "shareholders.quorum", "shareholders.consent"),
    ({"signed_counted": True, "polar": True}, "board.consent.filing", "board.consent"),
    *(
        ({"charter_votes": True}, wrong, "shareholders.vote.per_share")
        for wrong in (NOT_FOR_BYLAWS, "shareholders.vote", "shareholders.consent", "shares.classes")
    ),
    *(
        ({"bare_quorum": True, "asks_yes_votes": True, "body": body}, "shareholders.quorum", "shareholders.vote")
        for body in (None, Body.STOCKHOLDERS)
    ),
    *(
        ({"kinds_compared": True}, wrong, "shareholders.notice.contents")
        for wrong in ("shareholders.notice.method", "shareholders.special_meeting.request", "shareholders.notice.time")
    ),
    *(
        ({"one_is_enough": True, "polar": True}, wrong, "shareholders.inspectors.number")
        for wrong in ("shareholders.inspectors.director_may_serve", *_ON_INSPECTORS)
    ),
    *(
        ({"inspectors_decide": True, "inspector_gone": None}, wrong, "shareholders.inspectors.duties")
        for wrong in (NOT_FOR_BYLAWS, "shareholders.quorum", "shareholders.proxy", *_ON_INSPECTORS)
    ),
    *(
        ({"inspector_gone": True, "polar": True}, wrong, "shareholders.inspectors.vacancy")
        for wrong in (NOT_FOR_BYLAWS, "directors.vacancy", "directors.election", *_ON_INSPECTORS)
    ),
    *(
        (
            {"shares_came": True, "electing": True, "polar": True, "counted": False},
            f"directors.{wrong}",
            "shareholders.quorum",
        )
        for wrong in ("removal", "election", "vacancy")
    ),
    ({"walked_out": True, "body": Body.BOARD}, "shareholders.quorum.lost", "board.quorum"),
    *(
        ({"drops_line": True, **meeting}, wrong, "shareholders.notice.contents")
        for wrong in ("amendments.bylaws", "amendments.notice", "shareholders.notice.giver", "board.notice.contents")
        for meeting in ({"meeting": Meeting.ANNUAL}, {"meeting": Meeting.SPECIAL, "body": Body.STOCKHOLDERS})
    ),
    *(
        ({"incomplete_ballot": lacks, "polar": True}, wrong, "shareholders.ballot.contents")
        for wrong in (NOT_FOR_BYLAWS, "shareholders.proxy", "shareholders.vote", "shareholders.ballot.required")
        for lacks in (True, False)
    ),
    *(
        (
            {"excused_notice": True, "body": body, "waiver_signed": waiver, "polar": True},
            wrong,
            f"{area}.notice.required",
        )
        for area, body in (("board", Body.BOARD), ("shareholders", Body.STOCKHOLDERS))
        for wrong in (
            *(f"amendments.{matter}" for matter in ("vote", "report", "notice", "bylaws")),
            *(f"{area}.{matter}" for matter in ("vote", "notice.waiver", "notice.giver")),
            "directors.vacancy",
        )
        for waiver in (None, False)
    ),
    ({"dividend_due": True, "polar": True}, "shares.dividend.funds", "shares.dividend.declare"),
    ({"other_stock": True}, "shareholders.proxy", "general.voting_securities"),
    ({"other_stock": True}, "shareholders.vote", "general.voting_securities"),
    ({"shares_came": True, "electing": True, "polar": True}, "shareholders.quorum.lost", "shareholders.quorum"),
    (
        {"shares_came": True, "doing_business": True, "walked_out": None},
        "shareholders.quorum.lost",
        "shareholders.quorum",
    ),
    ({"cumulating": True}, "shareholders.election.votes", "shareholders.cumulative_voting"),
    ({"cumulating": True}, "shareholders.vote.per_share", "shareholders.cumulative_voting"),
    ({"cumulating": True}, "shareholders.vote.election", "shareholders.cumulative_voting"),
    ({"cumulating": True}, "directors.removal", "shareholders.cumulative_voting"),
    ({"cumulating": True}, "directors.election", "shareholders.cumulative_voting"),
    ({"plurality_asked": True}, "directors.election", "shareholders.vote.election"),
    ({"dated": False}, "shareholders.consent", "shareholders.consent.dated"),
    *(
        ({"writing_needed": True, "body": Body.STOCKHOLDERS}, wrong, "shareholders.consent")
        for wrong in ("shareholders.consent.form", "shareholders.consent.dated")
    ),
    ({"asks_fixer": True, "none_fixed": None}, "shareholders.record_date.default", "shareholders.record_date.meeting"),
    ({"did_sign": True, "tells_others": True}, "shareholders.consent", "shareholders.consent.notice_after"),
    ({"consents_counted": True, "tells_others": True}, "shareholders.consent", "shareholders.consent.notice_after"),
    ({"by_consent": True, "tells_others": True}, "shareholders.consent", "shareholders.consent.notice_after"),
    ({"by_directors": True}, "shareholders.vote.election", "directors.vacancy"),
    ({"tallied": True}, NOT_FOR_BYLAWS, "shareholders.vote.election"),
    ({"tallied": True}, "shareholders.vote", "shareholders.vote.election"),
    ({"tallied": True}, "board.vote", "shareholders.vote.election"),
    ({"shares_came": True, "asks_if_it_works": True}, "shareholders.proxy", "shareholders.quorum"),
    ({"proxies_counted": True}, "shareholders.proxy.delivery", "shareholders.quorum"),
    ({"proxies_counted": True}, "shareholders.proxy", "shareholders.quorum"),
    ({"inspectors_counted": True}, "shareholders.inspectors.required", "shareholders.inspectors.number"),
    ({"requested": True}, "shareholders.inspectors.must_be_stockholder", "shareholders.inspectors.required"),
    (
        {"requested": True, "number_topic": None, "one_is_enough": None},
        "shareholders.inspectors.number",
        "shareholders.inspectors.required",
    ),
    ({"signed_proxy": False}, "shareholders.proxy.delivery", "shareholders.proxy"),
    ({"over_holders": True}, "officers.absence", "shareholders.presiding"),
    ({"keeps_minutes": True, "body": None}, "board.meeting_secretary", "officers.duties"),
    ({"keeps_minutes": True, "body": None}, "shareholders.meeting_secretary", "officers.duties"),
    ({"over_board": True}, "officers.absence", "board.presiding"),
    (_AMENDING, "board.special_meeting.business", "amendments.bylaws"),
    (_AMENDING, "shareholders.notice.business", "amendments.bylaws"),
    (_AMENDING, "board.consent", "amendments.consent"),
    (_AMENDING, "shareholders.consent", "amendments.consent"),
    (_AMENDING, "board.vote", "amendments.vote"),
    (_AMENDING, "shareholders.vote", "amendments.vote"),
    ({**_AMENDING, "asks_votes": True}, "shareholders.quorum", "amendments.vote"),
    ({**_AMENDING, "asks_votes": True}, "board.quorum", "amendments.vote"),
    ({"actor": Role.STOCKHOLDER, "fills_seat": True, "polar": True}, "directors.vacancy.term", "directors.vacancy"),
    (
        {"meeting": Meeting.SPECIAL, "body": Body.BOARD, "polar": False},
        "board.notice.required",
        "board.special_meeting.notice",
    ),
    *(
        ({"requirement": "independence", "body": Body.BOARD}, rule, "directors.qualifications")
        for rule in ("shareholders.vote.election", "board.vote")
    ),
    *(
        ({"requirement": "family ties", "body": Body.BOARD, "polar": True}, rule, "directors.qualifications")
        for rule in (NOT_FOR_BYLAWS, "directors.number", "directors.classes", "amendments.stockholders_power")
    ),
    ({"asks_date": True, "wh": True}, "shareholders.notice.contents", "shareholders.notice.time"),
    (
        {"undertaking": True, "asks_need": True, "for_advance": True, "polar": True, "secured": None},
        "indemnification.undertaking",
        "indemnification.advance",
    ),
    ({"request_dated": True, "polar": False}, "indemnification.undertaking", "indemnification.payment"),
    ({"request_dated": True, "polar": False}, "indemnification.advance", "indemnification.payment"),
    *(
        ({"notice_timed": True, "waiver_signed": False}, f"{body}.notice.waiver", rule)
        for body, rule in (("board", "board.special_meeting.notice"), ("shareholders", "shareholders.notice.time"))
    ),
    ({"consents_dated": True, "polar": True}, "shareholders.consent.delivery", "shareholders.consent.period"),
    ({"consents_dated": True, "polar": True}, "shareholders.consent.counts", "shareholders.consent.period"),
    ({"term_over": True, "lapses": True, "holds_over": True}, "directors.vacancy", "directors.term"),
    (
        {"term_over": True, "lapses": True, "holds_over": True, "took_seat": None},
        "directors.vacancy.term",
        "directors.term",
    ),
)
# The facts that speak for a rule of an area: any one of them that is told.
_SPEAKING: Final[Mapping[str, Sequence[str]]] = {
    "indemnification.covered_persons": ("elsewhere", "alike"),
    "indemnification.own_suit": ("self_started", "authorized_by_board"),
    "indemnification.advance": ("for_advance",),
    "indemnification.undertaking": ("repaying", "secured", "giving"),
    "indemnification.payment": ("paying_time",),
    "indemnification.deemed_approval": ("answered", "silence"),
    "indemnification.enforcement": ("suing_us",),
    "indemnification.enforcement.costs": ("enforcing_costs",),
    "indemnification.determination": ("parties", "disinterested", "deciding"),
    "indemnification.presumption": ("presuming",),
    "indemnification.conduct": ("standard",),
    "indemnification.proceedings": ("involvement", "investigated"),
    "indemnification.continues": ("heirs", "former"),
    "indemnification.contract": ("repealing",),
    "indemnification.law_change": ("law_changes",),
    "indemnification.other_rights": ("other_source",),
    "indemnification.merger": ("merging",),
    "indemnification.insurance": ("insuring",),
    "indemnification.definitions": ("defining",),
    "amendments.bylaws": ("named_in_notice", "charter_power"),
    "amendments.vote": ("in_favor", "shares_in_favor", "present", "shares_present", "votes_asked"),
    "amendments.stockholders_power": ("loses",),
    "amendments.consent": ("consent_in_writing",),
    "amendments.report": ("election_bylaw", "telling"),
    "shareholders.list.access": ("outside_hours",),
}
_NAMED_BY: Final[Mapping[str, tuple[str, object]]] = {
    "indemnification": ("of_indemnity", True),
    "amendments": ("purpose", "an amendment of the bylaws"),
}
_NAMED: Final = 4.0
"""How many times likelier a rule is whose area is named."""
_CLAIMS: Final = "indemnification"
_OF_CLAIMS: Final = ("of_claims", "insuring")
"""The facts of which one is told wherever a claim is meant."""
_COUNTED: Final = ("in_favor", "shares_in_favor", "in_favor_fraction")
"""The facts that are told where votes were counted."""
_CAME: Final = ("present", "absent_count", "everyone_present", "present_fraction", "shares_present")
"""The facts that tell who came to a meeting."""
_AREAS: Final = ("indemnification", "amendments")
# Rules that measure a claim alike: asked for a yes or no, they share one answer.
_KIN: Final = (
    (
        "indemnification.right",
        "indemnification.covered_persons",
        "indemnification.amounts",
        "indemnification.continues",
    ),
)


_ROWS: Final = tuple(
    (*next(iter(told.items())), tuple(told.items())[1:], all(each is None for each in told.values()), wrong, right)
    for told, wrong, right in _SHIFTS
)
"""Each row with its first fact apart: most rows fail by it, and every question tries them all."""


def leaning(matches: Sequence[Match], facts: Mapping[str, Any]) -> tuple[Match, ...]:
    """Move probability to the rules that the facts speak for, and gather that of rules with one answer."""
    return ranked(leaned({each.rule: each.probability for each in matches}, facts))


def leaned(probabilities: dict[str, float], facts: Mapping[str, Any]) -> dict[str, float]:
    """The probabilities, changed in their place as `leaning` says."""
    facts = {**facts, **_told_in_all(facts)}
    limit = _FOREIGN_THOUGH_COUNTED if facts["counted"] and facts["came"] else _FOREIGN
    by_office = facts.get("orders_of") and facts["office_named"]
    on_board = facts.get("young_for_board") or facts["size_by_text"]
    if (facts["tallied"] and facts.get("places")) or by_office or on_board:
        limit = 1.0
    for first, value, others, silent, wrong, right in _ROWS:
        if facts.get(first) != value or any(facts.get(name) != each for name, each in others):
            continue
        most = min(_BEYOND_SILENCE if silent else 1.0, limit if wrong == NOT_FOR_BYLAWS else 1.0)
        if probabilities.get(wrong, 0.0) <= most:
            _move(probabilities, wrong, right)
    if facts.get("names_bylaws") and probabilities.get(NOT_FOR_BYLAWS, 0.0) < _HOPELESS:
        _share_out(probabilities, NOT_FOR_BYLAWS)
    _name_areas(probabilities, facts)
    for area in _AREAS:
        _read_by_facts(probabilities, area, facts)
    if facts.get("polar"):
        for rule, best in _kin(probabilities):
            _move(probabilities, rule, best)
    return probabilities


def _told_in_all(facts: Mapping[str, Any]) -> dict[str, bool]:
    """Whether any fact of a kind is told: votes counted, those who came, what a notice states."""
    told = {name for name, each in facts.items() if each is not None}
    tasks = facts.get("tasks") or ()
    told_of = (*(facts.get("particulars") or ()), *(facts.get("unstated") or ()))
    offices = set(facts.get("offices") or ()) - {Role.OFFICER}
    received = {facts.get("handed_to"), facts.get("recipient")} & offices
    by_text = not told.isdisjoint(("bylaws_untouched", "takes_amendment"))
    return {
        "office_by_text": by_text and "office" in told and bool(facts.get("changing")),
        "year_by_text": by_text and "fiscal_matter" in told,
        "counted": not told.isdisjoint(_COUNTED),
        "two_offices": len(offices) > 1,
        "sent_unbidden": bool(facts.get("unbidden")) and Task.GIVE_NOTICE in tasks,
        "acts_alone": facts.get("actor") not in (None, Role.COMMITTEE, Role.BOARD),
        "put_to_day": "meeting_at" in told and bool(facts.get("polar")),
        "board_meets": facts.get("actor") is Role.BOARD
        and "meeting_at" in told
        and bool(facts.get("polar"))
        and told.isdisjoint(("place", "office_place", "held_by")),
        "his_own_office": bool(offices - received) and Capacity.DIRECTOR not in (facts.get("capacities") or ()),
        "only_recipient": bool(received) and offices == received,
        "supposes_part": "supposed_part" in told,
        "ended_case": bool(facts.get("endings")),
        "for_employees": Capacity.EMPLOYEE in (facts.get("capacities") or ()),
        "whose_task": bool(tasks) and bool(facts.get("asks_who")) and bool(facts.get("wh")) and offices == set(),
        "of_age": "age" in told,
        "turns_of_age": "reaches_age_at" in told,
        "drops_officer": facts.get("removal_cause") == "asked" and bool(offices - {Role.DIRECTOR, Role.BOARD}),
        "so_few_members": "members" in told
        and bool(facts.get("polar"))
        and told.isdisjoint(_CAME)
        and not {*(facts.get("roles") or ())} - {Role.DIRECTOR, Role.BOARD},
        "parted": not told.isdisjoint(("parties", "disinterested")),
        "came": not told.isdisjoint(_CAME),
        "meeting_told": "meeting_at" in told,
        "officers_signed": bool(facts.get("signers")),
        "came_of_all": "present" in told and not told.isdisjoint(("directors", "seats", "in_office")),
        "shares_came": "shares_present" in told
        or (
            "present_fraction" in told and (facts.get("body") is Body.STOCKHOLDERS or bool(facts.get("part_of_stock")))
        ),
        "consents_counted": "shares_signed" in told
        or ("signed_fraction" in told and facts.get("body") is Body.STOCKHOLDERS),
        "signed_counted": "signed" in told,
        "tallied": bool(facts.get("tallies")),
        "voted": "in_favor" in told,
        "by_directors": "in_favor" in told
        and not facts.get("tallies")
        and not told.isdisjoint(("in_office", "vacancies")),
        "paid_then": "event_at" in told and "meeting_at" not in told,
        "acquired": {"record_date", "acquired_at"} <= told,
        "recorded": {"record_date", "resolution_at"} <= told,
        "request_dated": "requested_at" in told,
        "notice_timed": {"notice_at", "meeting_at"} <= told and bool(facts.get("polar")),
        "list_elsewhere": bool(facts.get("list_shown")) and facts.get("same_city") is False,
        "consents_dated": {"consent_at", "delivered_at"} <= told,
        "inspectors_counted": "inspectors" in told and not facts.get("requested"),
        "tells_purpose": Particular.PURPOSE in told_of,
        "tells_thing": bool(told_of),
        "means_alone": bool(facts.get("methods"))
        and bool(facts.get("polar"))
        and told.isdisjoint(
            ("asking", "asking_fraction", "shares_asking", "requester", "requesting_part", "in_writing")
        )
        and not (facts.get("held_by") or facts.get("roles")),
        "place_missing": bool(facts.get("wh")) and Particular.PLACE in (facts.get("unstated") or ()),
        "timed": "notice_period" in told,
        "size_by_text": "size_in_text" in told,
        "year_stands": bool(facts.get("wh")) and not told.isdisjoint(("term_year", "term_ahead")),
        "class_stands": bool(facts.get("classes")) and not told.isdisjoint(("term_year", "term_ahead")),
        "seat_of_class": (bool(facts.get("classes")) and "seat_year" in told) or "leaver_elected" in told,
        "both_dated": {"notice_at", "meeting_at"} <= told,
        "is_away": bool(facts.get("absent")) and Absence.VACANCY not in (facts.get("why_absent") or ()),
        "office_vacant": Absence.VACANCY in (facts.get("why_absent") or ())
        and bool(offices)
        and facts.get("removed") == "officer",
        "came_unnoticed": bool(facts.get("everyone_present"))
        and facts.get("named_in_notice") is False
        and facts.get("body") is Body.BOARD
        and bool(facts.get("polar"))
        and facts.get("in_favor") is None,
        "one_there": bool(facts.get("present_roles")),
        "held_afar": bool(facts.get("held_by")) and facts.get("body") is Body.STOCKHOLDERS and "place" not in told,
        "from_afar": bool(facts.get("held_by")),
        "told_by": bool(facts.get("methods")) and not facts.get("held_by"),
        "placed": "place" in told,
        "put_somewhere": "office_place" in told,
        "keeps_minutes": Task.KEEP_MINUTES in tasks,
        "holds_on": bool(facts.get("old_one")) and Absence.VACANCY not in (facts.get("why_absent") or ()),
        "office_named": bool(offices - {Role.DIRECTOR, Role.BOARD}) or Role.OFFICER in (facts.get("offices") or ()),
        "others_powers": bool(facts.get("hands_on"))
        and facts.get("actor") in offices - {*(facts.get("absent") or ())}
        and bool(facts.get("absent")),
        "chief_operating": {Role.CHIEF_OPERATING, Role.VICE_PRESIDENT} <= offices and not facts.get("absent"),
        "elects_officer": facts.get("matter") is Matter.ELECT_OFFICERS
        and facts.get("actor") is Role.STOCKHOLDER
        and facts.get("meeting") is not Meeting.SPECIAL
        and bool(offices),
        "assigns_duties": Task.ASSIGN_DUTIES in tasks and bool(facts.get("asks_who")) and bool(facts.get("titles")),
        "seal_kept": Task.SEAL_CUSTODY in tasks,
        "pays_bills": Task.DISBURSE_FUNDS in tasks and bool(offices),
        "officer_reports": Task.REPORT_FINANCES in tasks
        and bool(offices - {Role.DIRECTOR, Role.BOARD})
        and facts.get("body") in (None, Body.BOARD),
        "over_holders": Task.PRESIDE_STOCKHOLDERS in tasks and facts.get("body") is Body.STOCKHOLDERS,
        "over_board": Task.PRESIDE_BOARD in tasks and facts.get("body") is Body.BOARD,
    }


def _move_persons(area: str, facts: Mapping[str, Any], probabilities: dict[str, float]) -> None:
    """Where no office is named, whether an officer or a director resigns, goes or is replaced, by the area of a conversation."""
    if facts.get("titles") is None:
        mine, other = ("officers", "directors") if area == "officers" else ("directors", "officers")
        _move(probabilities, f"{other}.resignation", f"{mine}.resignation")
        if area in ("officers", "directors") and facts.get("removed") is None:
            _move(probabilities, f"{other}.removal", f"{mine}.removal")
    if facts.get("seats") is not None:
        return
    if area == "officers" and facts.get("body") is None and facts.get("removed") is None:
        _move(probabilities, "directors.vacancy", "officers.vacancy")
    if area == "directors":
        _move(probabilities, "officers.vacancy", "directors.vacancy")
    if area == "officers":
        _move(probabilities, "directors.qualifications", "officers.qualification")
    if area == "shares":
        _move(probabilities, "officers.bond", "shares.certificate.lost")


def _of_conversation(rule: str, facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The rules that a message of a conversation is not about, each with the one of the matter at hand."""
    if rule == "officers.resignation" and facts.get("removed") != "director":
        yield "directors.resignation", rule
    if rule in ("directors.vacancy", "directors.vacancy.term"):
        yield "directors.term", "directors.vacancy.term"
    if "dividend" in rule:
        yield "shareholders.record_date.default", "shareholders.record_date.dividend"
        yield "shareholders.record_date.meeting", "shareholders.record_date.dividend"
    if rule.startswith("amendments."):
        yield from ((wrong, right) for told, wrong, right in _SHIFTS if told == _AMENDING)
        yield "committees.powers", "amendments.bylaws"
        for each in ("board.notice.purpose", "board.notice.contents", "shareholders.notice.contents"):
            yield each, "amendments.notice"


def at_hand(matches: Sequence[Match], facts: Mapping[str, Any], rule: str | None) -> tuple[Match, ...]:
    """The matches of a message by the area of the last rule of the conversation.

    Rules of that area are likelier. Outside a conversation on claims, what speaks of no claim is about none. A resignation
    without an office is a director's, unless the conversation is on officers.
    """
    area = rule.split(".")[0] if rule else ""
    probabilities = {each.rule: each.probability for each in matches}
    if area != _CLAIMS and not any(facts.get(name) for name in _OF_CLAIMS):
        for each in _of_area(_CLAIMS, probabilities):
            _move(probabilities, each, NOT_FOR_BYLAWS)
    receiving = {facts.get("handed_to"), facts.get("recipient")} if area in ("officers", "directors") else set()
    if not set(facts.get("offices") or ()) - receiving:
        _move_persons(area, facts, probabilities)
    for wrong, right in _of_conversation(rule or "", facts):
        _move(probabilities, wrong, right)
    if area in _AREAS:
        for each in _of_area(area, probabilities):
            probabilities[each] *= _AT_HAND
        total = sum(probabilities.values())
        probabilities = {each: value / total for each, value in probabilities.items()}
    return ranked(probabilities)


def spoken_for(matches: Sequence[Match], facts: Mapping[str, Any], rule: str | None) -> str | None:
    """Of the area of the last rule of a conversation, the likeliest rule for which the facts of a message speak."""
    area = rule.split(".")[0] if rule else ""
    for each in matches if area in (*_AREAS, "shareholders") else ():
        told = any(facts.get(name) not in (None, ()) for name in _SPEAKING.get(each.rule, ()))
        if told and each.rule.split(".")[0] == area and each.probability >= _HINTED:
            return each.rule
    return None


def _name_areas(probabilities: dict[str, float], facts: Mapping[str, Any]) -> None:
    """Rules of an area that is named by its own word are likelier."""
    for area, (name, value) in _NAMED_BY.items():
        if facts.get(name) == value and facts.get("body") is not Body.COMMITTEE:
            for rule in _of_area(area, probabilities):
                probabilities[rule] *= _NAMED
            total = sum(probabilities.values())
            for rule in probabilities:
                probabilities[rule] /= total


def _read_by_facts(probabilities: dict[str, float], area: str, facts: Mapping[str, Any]) -> None:
    """Within an area that is probable as a whole, share its probability out by the facts."""
    rules = _of_area(area, probabilities)
    mass = sum(probabilities[each] for each in rules)
    if mass < _AREA:
        return
    told = {each: any(facts.get(name) not in (None, ()) for name in _SPEAKING.get(each, ())) for each in rules}
    weighed = {each: probabilities[each] ** 2 * (_TOLD if told[each] else 1.0) for each in rules}
    total = sum(weighed.values())
    probabilities |= {each: mass * weighed[each] / total for each in rules}


def _kin(probabilities: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Each rule of a group with the most probable one of it, where that one is likely."""
    for group in _KIN:
        best = max(group, key=lambda each: probabilities.get(each, 0.0))
        if probabilities.get(best, 0.0) >= _LIKELY:
            yield from ((each, best) for each in group if each != best)


def _share_out(probabilities: dict[str, float], rule: str) -> None:
    """Give most of a rule's probability to all others, in their proportion."""
    left = probabilities[rule] * (1 - _MOVED)
    rest = sum(each for name, each in probabilities.items() if name != rule)
    if rest:
        for name in probabilities:
            probabilities[name] *= (1 - left) / rest
        probabilities[rule] = left


def _move(probabilities: dict[str, float], wrong: str, right: str) -> None:
    if wrong in probabilities and right in probabilities:
        moved = probabilities[wrong] * _MOVED
        probabilities[wrong] -= moved
        probabilities[right] += moved


def _of_area(area: str, probabilities: Mapping[str, float]) -> list[str]:
    """The rules of an area of the law that have a probability."""
    return [each for each in _rules_of(area) if each in probabilities]


@lru_cache(maxsize=64)
def _rules_of(area: str) -> tuple[str, ...]:
    return tuple(each for each in scorer().classes if each.split(".")[0] == area)
