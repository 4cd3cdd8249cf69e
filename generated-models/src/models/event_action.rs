// @generated from the schema "EventAction"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `EventAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventAction {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `state`: one of `accepted`, `rejected`, `timedout`, `errored` and 10 more, required.
    pub state: Option<Open<State>>,
    /// `mediaType`: one of `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction` and 2 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `prompt`: `string`, required.
    pub prompt: Option<String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventAction "EventAction" 5 {
    (
        id: String = "id" with_id required,
        state: Open<State> = "state" with_state required,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        prompt: String = "prompt" with_prompt required,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});

/// The property `state` of `EventAction`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
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

/// The property `mediaType` of `EventAction`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::values!(MediaType {
    Webchat = "webchat",
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});
