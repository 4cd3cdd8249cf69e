// @generated from the schema "QueueConversationEmailEventTopicDetail"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicDetail`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicDetail {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicDetail "QueueConversationEmailEventTopicDetail" 4 {
    (
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        field_name: ::std::string::String = "fieldName" 0 with_field_name,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
    )
});
