// @generated from the schema "UserPresenceEvent"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `UserPresenceEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserPresenceEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: Option<String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: Option<DateTime>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `presenceDefinitionId`: `string`.
    #[doc(alias = "presenceDefinitionId")]
    pub presence_definition_id: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserPresenceEvent "UserPresenceEvent" 6 {
    (
        event_id: String = "eventId" with_event_id required,
        event_date_time: DateTime = "eventDateTime" with_event_date_time required,
        user_id: String = "userId" with_user_id required,
        source_id: String = "sourceId" with_source_id required,
        presence_definition_id: String = "presenceDefinitionId" with_presence_definition_id,
        message: String = "message" with_message,
    )
});
