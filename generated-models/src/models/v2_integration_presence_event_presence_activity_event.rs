// @generated from the schema "V2IntegrationPresenceEventPresenceActivityEvent"; changes made here are lost at the next generation

use crate::V2IntegrationPresenceEventOrganizationPresence;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2IntegrationPresenceEventPresenceActivityEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2IntegrationPresenceEventPresenceActivityEvent {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `eventType`: one of `UserPresenceStatusChanged` and `UserPrimaryPresenceSourceChanged`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `presenceDefinition`: `V2IntegrationPresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: Option<Box<V2IntegrationPresenceEventOrganizationPresence>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `currentDisplaySourceId`: `string`.
    #[doc(alias = "currentDisplaySourceId")]
    pub current_display_source_id: Option<String>,
    /// `previousDisplaySourceId`: `string`.
    #[doc(alias = "previousDisplaySourceId")]
    pub previous_display_source_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2IntegrationPresenceEventPresenceActivityEvent "V2IntegrationPresenceEventPresenceActivityEvent" 8 {
    (
        user_id: String = "userId" with_user_id,
        event_type: Open<EventType> = "eventType" with_event_type,
        source: String = "source" with_source,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        presence_definition: Box<V2IntegrationPresenceEventOrganizationPresence> = "presenceDefinition" with_presence_definition,
        message: String = "message" with_message,
        current_display_source_id: String = "currentDisplaySourceId" with_current_display_source_id,
        previous_display_source_id: String = "previousDisplaySourceId" with_previous_display_source_id,
    )
});

/// The property `eventType` of `V2IntegrationPresenceEventPresenceActivityEvent`. Known values: `UserPresenceStatusChanged`, `UserPrimaryPresenceSourceChanged`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    UserPresenceStatusChanged,
    UserPrimaryPresenceSourceChanged,
}

crate::runtime::values!(EventType {
    UserPresenceStatusChanged = "UserPresenceStatusChanged",
    UserPrimaryPresenceSourceChanged = "UserPrimaryPresenceSourceChanged",
});
