// @generated from the schema "QueueConversationMessageEventTopicDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationMessageEventTopicDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationMessageEventTopicDetail {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicDetail "QueueConversationMessageEventTopicDetail" 4 {
    (
        error_code: String = "errorCode" with_error_code,
        field_name: String = "fieldName" with_field_name,
        entity_id: String = "entityId" with_entity_id,
        entity_name: String = "entityName" with_entity_name,
    )
});
