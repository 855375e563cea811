"""Every kind of provision, as one union that the loader decodes by its `kind`."""

from rules.provisions.meetings import (
    FullAttendance,
    HolidayMove,
    MeetingPlace,
    MeetingSecretary,
    MeetingTime,
    OrderOfBusiness,
    PresidingOfficer,
    RegularMeetingResolution,
    RemoteParticipation,
    RequestContents,
    SpecialMeetingBusiness,
    SpecialMeetingCall,
)
from rules.provisions.notices import (
    AttendanceWaiver,
    MeetingNotice,
    NoNotice,
    NoticeAddress,
    NoticeContents,
    NoticeGiven,
    NoticeGiver,
    NoticeMethods,
    NoticePurpose,
    SignedWaiver,
)
from rules.provisions.records import (
    NominationContents,
    NominationWindow,
    RecommendationWindow,
    RecordDate,
    RecordDateDefault,
    RecordDateKept,
    RecordDateLimits,
    StockholderList,
    StockholderListAtMeeting,
    StockholderListOnRequest,
    StockholderListOpen,
)
from rules.provisions.statement import (
    Statement,
)
from rules.provisions.votes import (
    AdjournedBusiness,
    AdjournedNotice,
    Adjournment,
    ClassVote,
    ConsentDelivery,
    ConsentFiling,
    ConsentNotice,
    ConsentPeriod,
    DissentBarred,
    ElectionVote,
    PresumedAssent,
    ProxyAllowed,
    ProxyDelivery,
    ProxyIrrevocable,
    ProxyTerm,
    Quorum,
    QuorumKept,
    Vote,
    VotesPerShare,
    WrittenConsent,
)

AnyProvision = (
    MeetingPlace
    | MeetingTime
    | HolidayMove
    | SpecialMeetingCall
    | RequestContents
    | PresidingOfficer
    | MeetingSecretary
    | OrderOfBusiness
    | RemoteParticipation
    | RegularMeetingResolution
    | SpecialMeetingBusiness
    | FullAttendance
    | MeetingNotice
    | NoNotice
    | NoticeContents
    | NoticePurpose
    | NoticeMethods
    | NoticeGiven
    | NoticeAddress
    | NoticeGiver
    | SignedWaiver
    | AttendanceWaiver
    | Quorum
    | QuorumKept
    | Adjournment
    | AdjournedNotice
    | AdjournedBusiness
    | Vote
    | ElectionVote
    | ClassVote
    | VotesPerShare
    | ProxyAllowed
    | ProxyTerm
    | ProxyIrrevocable
    | ProxyDelivery
    | WrittenConsent
    | ConsentDelivery
    | ConsentPeriod
    | ConsentNotice
    | ConsentFiling
    | PresumedAssent
    | DissentBarred
    | StockholderList
    | StockholderListOpen
    | StockholderListAtMeeting
    | StockholderListOnRequest
    | RecordDate
    | RecordDateLimits
    | RecordDateDefault
    | RecordDateKept
    | NominationWindow
    | RecommendationWindow
    | NominationContents
    | Statement
)

KINDS = (
    MeetingPlace,
    MeetingTime,
    HolidayMove,
    SpecialMeetingCall,
    RequestContents,
    PresidingOfficer,
    MeetingSecretary,
    OrderOfBusiness,
    RemoteParticipation,
    RegularMeetingResolution,
    SpecialMeetingBusiness,
    FullAttendance,
    MeetingNotice,
    NoNotice,
    NoticeContents,
    NoticePurpose,
    NoticeMethods,
    NoticeGiven,
    NoticeAddress,
    NoticeGiver,
    SignedWaiver,
    AttendanceWaiver,
    Quorum,
    QuorumKept,
    Adjournment,
    AdjournedNotice,
    AdjournedBusiness,
    Vote,
    ElectionVote,
    ClassVote,
    VotesPerShare,
    ProxyAllowed,
    ProxyTerm,
    ProxyIrrevocable,
    ProxyDelivery,
    WrittenConsent,
    ConsentDelivery,
    ConsentPeriod,
    ConsentNotice,
    ConsentFiling,
    PresumedAssent,
    DissentBarred,
    StockholderList,
    StockholderListOpen,
    StockholderListAtMeeting,
    StockholderListOnRequest,
    RecordDate,
    RecordDateLimits,
    RecordDateDefault,
    RecordDateKept,
    NominationWindow,
    RecommendationWindow,
    NominationContents,
    Statement,
)
