// @generated from the schema "ActionEventRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ActionEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionEventRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `actionId`: `string`, required.
    #[doc(alias = "actionId")]
    pub action_id: Option<String>,
    /// `actionState`: one of `accepted`, `rejected`, `timedout`, `errored` and 10 more, required.
    #[doc(alias = "actionState")]
    pub action_state: Option<Open<ActionState>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionEventRequest "ActionEventRequest" 7 {
    (
        id: String = "id" with_id read_only,
        session_id: String = "sessionId" with_session_id required,
        action_id: String = "actionId" with_action_id required,
        action_state: Open<ActionState> = "actionState" with_action_state required,
        error_code: String = "errorCode" with_error_code,
        error_message: String = "errorMessage" with_error_message,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `actionState` of `ActionEventRequest`. Known values: `accepted`, `rejected`, `timedout`, `errored`, `ignored`, `qualified`, `offered`, `started`, `engaged`, `qualifiedOutsideSchedule`, `offeredOutsideSchedule`, `abandoned`, `completed`, `frequencyCapReached`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActionState {
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

crate::runtime::values!(ActionState {
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
