// @generated from the schema "QueueConversationChatEventTopicErrorBody"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{QueueConversationChatEventTopicDetail, QueueConversationChatEventTopicLimit};
use crate::runtime::Extra;

/// The schema `QueueConversationChatEventTopicErrorBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationChatEventTopicErrorBody {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `details`: `array of QueueConversationChatEventTopicDetail`.
    pub details: Option<Vec<QueueConversationChatEventTopicDetail>>,
    /// `errors`: `array of QueueConversationChatEventTopicErrorBody`.
    pub errors: Option<Vec<QueueConversationChatEventTopicErrorBody>>,
    /// `limit`: `QueueConversationChatEventTopicLimit`.
    pub limit: Option<Box<QueueConversationChatEventTopicLimit>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicErrorBody "QueueConversationChatEventTopicErrorBody" 11 {
    (
        message: String = "message" with_message,
        code: String = "code" with_code,
        status: i64 = "status" with_status,
        entity_id: String = "entityId" with_entity_id,
        entity_name: String = "entityName" with_entity_name,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
        context_id: String = "contextId" with_context_id,
        details: Vec<QueueConversationChatEventTopicDetail> = "details" with_details,
        errors: Vec<QueueConversationChatEventTopicErrorBody> = "errors" with_errors,
        limit: Box<QueueConversationChatEventTopicLimit> = "limit" with_limit,
    )
});
