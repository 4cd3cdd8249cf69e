// @generated from the schema "ConversationCobrowseEventTopicErrorBody"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicErrorBody`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicErrorBody {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `status`: `integer`.
    pub status: ::std::option::Option<i64>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: ::std::option::Option<::std::string::String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `details`: `array of ConversationCobrowseEventTopicDetail`.
    pub details: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicDetail>,
    >,
    /// `errors`: `array of ConversationCobrowseEventTopicErrorBody`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationCobrowseEventTopicErrorBody>,
    >,
    /// `limit`: `ConversationCobrowseEventTopicLimit`.
    pub limit: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicLimit>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicErrorBody "ConversationCobrowseEventTopicErrorBody" 11 {
    (
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
        status: i64 = "status" 0 with_status,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        message_with_params: ::std::string::String = "messageWithParams" 0 with_message_with_params,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "messageParams" 0 with_message_params,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        details: ::std::vec::Vec<crate::ConversationCobrowseEventTopicDetail> = "details" 0 with_details,
        errors: ::std::vec::Vec<crate::ConversationCobrowseEventTopicErrorBody> = "errors" 0 with_errors,
        limit: ::std::boxed::Box<crate::ConversationCobrowseEventTopicLimit> = "limit" 0 with_limit,
    )
});
