// @generated from the schema "QueueConversationSocialExpressionEventTopicErrorDetails"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicErrorDetails`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicErrorDetails {
    /// `status`: `integer`.
    pub status: ::std::option::Option<i64>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
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
    /// `uri`: `string`.
    pub uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicErrorDetails "QueueConversationSocialExpressionEventTopicErrorDetails" 7 {
    (
        status: i64 = "status" 0 with_status,
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
        message_with_params: ::std::string::String = "messageWithParams" 0 with_message_with_params,
        message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "messageParams" 0 with_message_params,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        uri: ::std::string::String = "uri" 0 with_uri,
    )
});
