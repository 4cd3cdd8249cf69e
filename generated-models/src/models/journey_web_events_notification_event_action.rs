// @generated from the schema "JourneyWebEventsNotificationEventAction"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `JourneyWebEventsNotificationEventAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebEventsNotificationEventAction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `state`: one of `accepted`, `rejected`, `timedout`, `errored` and 10 more.
    pub state: Option<Open<State>>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer` and `architectFlow`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `prompt`: `string`.
    pub prompt: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationEventAction "JourneyWebEventsNotificationEventAction" 5 {
    (
        id: String = "id" with_id,
        created_date: DateTime = "createdDate" with_created_date,
        state: Open<State> = "state" with_state,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        prompt: String = "prompt" with_prompt,
    )
});

/// The property `state` of `JourneyWebEventsNotificationEventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Accepted,
    Rejected,
    Timedout,
    Errored,
    Ignored,
    Qualified,
    Offered,
    Started,
    Engaged,
    QualifiedOutsideSchedule,
    OfferedOutsideSchedule,
    Abandoned,
    Completed,
    FrequencyCapReached,
}

crate::runtime::values!(State {
    Accepted = "accepted",
    Rejected = "rejected",
    Timedout = "timedout",
    Errored = "errored",
    Ignored = "ignored",
    Qualified = "qualified",
    Offered = "offered",
    Started = "started",
    Engaged = "engaged",
    QualifiedOutsideSchedule = "qualifiedOutsideSchedule",
    OfferedOutsideSchedule = "offeredOutsideSchedule",
    Abandoned = "abandoned",
    Completed = "completed",
    FrequencyCapReached = "frequencyCapReached",
});

/// The property `mediaType` of `JourneyWebEventsNotificationEventAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `architectFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    ArchitectFlow,
}

crate::runtime::values!(MediaType {
    Webchat = "webchat",
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    ArchitectFlow = "architectFlow",
});
