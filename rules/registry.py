"""Every rule: importing this module fills the registry."""

from rules import statements
from rules.board import adjournment as board_adjournment
from rules.board import calling as board_calling
from rules.board import consent as board_consent
from rules.board import dissent, meetings, notice, notice_giving, organization, participation, quorum, voting
from rules.rule import RULES, Rule
from rules.shareholders import (
    adjournment,
    calling,
    consent,
    nomination,
    proxies,
    record_date,
    stock_list,
)
from rules.shareholders import meetings as stockholder_meetings
from rules.shareholders import notice as stockholder_notice
from rules.shareholders import notice_giving as stockholder_notice_giving
from rules.shareholders import organization as stockholder_organization
from rules.shareholders import quorum as stockholder_quorum
from rules.shareholders import voting as stockholder_voting

MODULES = (
    calling,
    stockholder_meetings,
    stockholder_notice,
    stockholder_notice_giving,
    stockholder_quorum,
    adjournment,
    stockholder_voting,
    proxies,
    consent,
    stockholder_organization,
    stock_list,
    record_date,
    nomination,
    board_calling,
    notice,
    notice_giving,
    meetings,
    quorum,
    voting,
    board_adjournment,
    participation,
    board_consent,
    dissent,
    organization,
    statements,
)

__all__ = ["MODULES", "RULES", "Rule"]
