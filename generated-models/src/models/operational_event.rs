// @generated from the schema "OperationalEvent"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra};

/// The schema `OperationalEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperationalEvent {
    /// `eventDefinition`: `AddressableEntityRef`.
    #[doc(alias = "eventDefinition")]
    pub event_definition: Option<Box<AddressableEntityRef>>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityToken`: `string`.
    #[doc(alias = "entityToken")]
    pub entity_token: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `previousValue`: `string`.
    #[doc(alias = "previousValue")]
    pub previous_value: Option<String>,
    /// `currentValue`: `string`.
    #[doc(alias = "currentValue")]
    pub current_value: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `parentEntityId`: `string`.
    #[doc(alias = "parentEntityId")]
    pub parent_entity_id: Option<String>,
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `entityVersion`: `string`.
    #[doc(alias = "entityVersion")]
    pub entity_version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperationalEvent "OperationalEvent" 11 {
    (
        event_definition: Box<AddressableEntityRef> = "eventDefinition" with_event_definition,
        entity_id: String = "entityId" with_entity_id,
        entity_token: String = "entityToken" with_entity_token secret,
        entity_name: String = "entityName" with_entity_name,
        previous_value: String = "previousValue" with_previous_value,
        current_value: String = "currentValue" with_current_value,
        error_code: String = "errorCode" with_error_code,
        parent_entity_id: String = "parentEntityId" with_parent_entity_id,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation,
        date_created: DateTime = "dateCreated" with_date_created,
        entity_version: String = "entityVersion" with_entity_version,
    )
});
