// @generated from the schema "ConversationMessageEventTopicErrorDetails"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicErrorDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicErrorDetails {
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicErrorDetails "ConversationMessageEventTopicErrorDetails" 7 {
    (
        status: i64 = "status" with_status,
        code: String = "code" with_code,
        message: String = "message" with_message,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
        context_id: String = "contextId" with_context_id,
        uri: String = "uri" with_uri,
    )
});
