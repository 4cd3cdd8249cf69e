// @generated from the schema "CreateWebChatRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `CreateWebChatRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateWebChatRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `provider`: `string`, required.
    pub provider: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `priority`: `integer (int64)`.
    pub priority: Option<i64>,
    /// `attributes`: `map of string`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `customerName`: `string`.
    #[doc(alias = "customerName")]
    pub customer_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateWebChatRequest "CreateWebChatRequest" 7 {
    (
        queue_id: String = "queueId" with_queue_id required,
        provider: String = "provider" with_provider required,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        priority: i64 = "priority" with_priority,
        attributes: BTreeMap<String, String> = "attributes" with_attributes,
        customer_name: String = "customerName" with_customer_name,
    )
});
