// @generated from the schema "AttributeDetailEventTopicAttributeUpdateEvent"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AttributeDetailEventTopicCommunication;
use crate::runtime::Extra;

/// The schema `AttributeDetailEventTopicAttributeUpdateEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AttributeDetailEventTopicAttributeUpdateEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `communications`: `array of AttributeDetailEventTopicCommunication`.
    pub communications: Option<Vec<AttributeDetailEventTopicCommunication>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AttributeDetailEventTopicAttributeUpdateEvent "AttributeDetailEventTopicAttributeUpdateEvent" 7 {
    (
        event_time: i64 = "eventTime" with_event_time,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        conversation_external_contact_ids: Vec<String> = "conversationExternalContactIds" with_conversation_external_contact_ids,
        conversation_external_organization_ids: Vec<String> = "conversationExternalOrganizationIds" with_conversation_external_organization_ids,
        communications: Vec<AttributeDetailEventTopicCommunication> = "communications" with_communications,
    )
});
