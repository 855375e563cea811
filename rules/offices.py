"""What officers do and how they come to be replaced, as typed words that provisions, facts and rules share."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct


class Task(StrEnum):
    """One thing that an officer does; its words follow "who"."""

    KEEP_MINUTES = "keeps the minutes"
    ATTEND_MEETINGS = "attends the meetings to record them"
    GIVE_NOTICE = "gives notice of meetings"
    SEAL_CUSTODY = "has custody of the seal"
    AFFIX_SEAL = "affixes the seal"
    ATTEST_SEAL = "attests the seal"
    KEEP_RECORDS = "has custody of the records"
    FILE_REPORTS = "sees that reports and documents are kept and filed"
    KEEP_STOCK_LEDGER = "keeps the stock ledger"
    FUNDS_CUSTODY = "has custody of the funds and securities"
    KEEP_ACCOUNTS = "keeps the accounts of receipts and disbursements"
    DEPOSIT_FUNDS = "deposits the money"
    CHOOSE_DEPOSITORY = "chooses the depositories"
    DISBURSE_FUNDS = "disburses the funds"
    ORDER_DISBURSEMENTS = "orders disbursements"
    TAKE_VOUCHERS = "takes vouchers for disbursements"
    RECEIVE_MONEY = "receives money due and gives receipts"
    SUPERVISE_INVESTMENTS = "supervises the investments"
    REPORT_FINANCES = "gives an account of the financial condition"
    FINANCIAL_CONDITION = "is responsible for the overall financial condition"
    FINANCIAL_POLICIES = "adopts financial policies and procedures"
    CREDIT_POLICIES = "establishes credit and collection policies"
    INVENTORY_LEVELS = "establishes inventory levels"
    REVIEW_PAY = "reviews the compensation of key employees"
    INTERNAL_CONTROLS = "creates internal control systems"
    BANK_RELATIONS = "maintains the banking relationships"
    PUBLIC_RELATIONS = "seeks positive financial public relations"
    GENERAL_CHARGE = "has general charge of the business"
    SUPERVISE_OFFICERS = "supervises the officers, agents or employees"
    CARRY_OUT_ORDERS = "sees that the board's orders are carried into effect"
    OPERATIONS = "has control of the operations"
    VOTE_SECURITIES = "votes the securities held in other corporations"
    CALL_STOCKHOLDERS = "calls special meetings of stockholders"
    PRESIDE_STOCKHOLDERS = "presides at meetings of stockholders"
    PRESIDE_BOARD = "presides at meetings of the board"
    SIT_ON_COMMITTEES = "is a member of all committees by office"
    ADVISE_PRESIDENT = "advises the president"
    SIGN_CONTRACTS = "signs contracts"
    ASSIST_CHIEF = "assists the chief executive officer"
    ASSIGN_DUTIES = "prescribes further duties"
    APPOINT_OFFICERS = "appoints other officers"


class Absence(StrEnum):
    """Why an officer does not act."""

    ABSENCE = "absence"
    DISABILITY = "disability"
    INABILITY = "inability to act"
    REFUSAL = "refusal to act"
    REQUEST = "request"
    VACANCY = "vacancy"


class Order(StrEnum):
    """By what several holders of an office follow each other."""

    DESIGNATED = "the order determined by the board of directors"
    ELECTION = "the order of their election"


class Candidate(Struct, frozen=True):
    """One of several holders of an office: the name, when elected, and whether that one is away too."""

    name: str
    elected: dt.date | None = None
    year_only: bool = False
    away: bool = False
    first: bool = False
    """Whether the board put this one first."""
    asked: bool = False
    """Whether the question is if this one acts."""
