"""Subjects on indemnification on which bylaws are often silent."""

from rules.statements import describe
from rules.subjects import subject

describe(
    subject(
        "indemnification.board_rules",
        "rules that the board may set for indemnification",
        "May the board set its own rules for indemnification?",
        "Can the directors impose conditions on indemnity in certain classes of cases?",
        "Are there rules and regulations of the board on indemnification?",
    ),
    subject(
        "indemnification.cap",
        "a limit on the amount of indemnity",
        "Is there a cap on how much indemnity we pay?",
        "What is the maximum amount of indemnification for a director?",
        "Up to how many dollars does the company indemnify?",
    ),
    subject(
        "indemnification.counsel_choice",
        "who chooses the lawyer for the defense",
        "Who picks the defense lawyer of a director who is sued?",
        "Can an indemnified director choose her own attorney?",
        "May the company take over the defense of an indemnified officer?",
    ),
    subject(
        "indemnification.claim_notice",
        "how soon a person must tell the corporation of a claim",
        "How soon must a director tell us that she has been sued?",
        "Does an officer have to give prompt notice of a claim to be indemnified?",
        "What is the deadline for a director to submit a claim for indemnity?",
    ),
    subject(
        "indemnification.settlement_consent",
        "whether the corporation must agree to a settlement",
        "Can a director settle a case without our consent and still be indemnified?",
        "Does the company have to approve a settlement before it is indemnified?",
        "Who must agree before an indemnified officer settles?",
    ),
    subject(
        "indemnification.fund",
        "a fund or security for indemnity",
        "Must we set up a trust fund to secure the indemnity?",
        "Is there an escrow or a letter of credit for indemnification?",
        "Do we have to set money aside for indemnification?",
    ),
    subject(
        "indemnification.liability_limit",
        "a limit on the personal liability of directors",
        "Do the bylaws limit the personal liability of directors?",
        "Are directors exculpated from liability for breach of the duty of care?",
        "Can a director be held personally liable for monetary damages under the bylaws?",
    ),
)
