// @generated from the schema "CreateCallRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::Destination;
use crate::runtime::Extra;

/// The schema `CreateCallRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateCallRequest {
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: Option<String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: Option<String>,
    /// `callFromQueueId`: `string`.
    #[doc(alias = "callFromQueueId")]
    pub call_from_queue_id: Option<String>,
    /// `callQueueId`: `string`.
    #[doc(alias = "callQueueId")]
    pub call_queue_id: Option<String>,
    /// `callUserId`: `string`.
    #[doc(alias = "callUserId")]
    pub call_user_id: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `routingSkillsIds`: `array of string`.
    #[doc(alias = "routingSkillsIds")]
    pub routing_skills_ids: Option<Vec<String>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// `participants`: `array of Destination`.
    pub participants: Option<Vec<Destination>>,
    /// `uuiData`: `string`.
    #[doc(alias = "uuiData")]
    pub uui_data: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateCallRequest "CreateCallRequest" 15 {
    (
        phone_number: String = "phoneNumber" with_phone_number,
        caller_id: String = "callerId" with_caller_id,
        caller_id_name: String = "callerIdName" with_caller_id_name,
        call_from_queue_id: String = "callFromQueueId" with_call_from_queue_id,
        call_queue_id: String = "callQueueId" with_call_queue_id,
        call_user_id: String = "callUserId" with_call_user_id,
        priority: i32 = "priority" with_priority,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        language_id: String = "languageId" with_language_id,
        routing_skills_ids: Vec<String> = "routingSkillsIds" with_routing_skills_ids,
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids,
        participants: Vec<Destination> = "participants" with_participants,
        uui_data: String = "uuiData" with_uui_data,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        label: String = "label" with_label,
    )
});
