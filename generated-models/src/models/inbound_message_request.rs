// @generated from the schema "InboundMessageRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `InboundMessageRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InboundMessageRequest {
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `provider`: `string`, required.
    pub provider: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `toName`: `string`.
    #[doc(alias = "toName")]
    pub to_name: Option<String>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `fromName`: `string`.
    #[doc(alias = "fromName")]
    pub from_name: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InboundMessageRequest "InboundMessageRequest" 12 {
    (
        queue_id: String = "queueId" with_queue_id,
        flow_id: String = "flowId" with_flow_id,
        provider: String = "provider" with_provider required,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        priority: i32 = "priority" with_priority,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        to_address: String = "toAddress" with_to_address,
        to_name: String = "toName" with_to_name,
        from_address: String = "fromAddress" with_from_address,
        from_name: String = "fromName" with_from_name,
        subject: String = "subject" with_subject,
    )
});
