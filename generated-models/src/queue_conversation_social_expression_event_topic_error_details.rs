// @generated from the schema "QueueConversationSocialExpressionEventTopicErrorDetails"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicErrorDetails`.
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

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicErrorDetails {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicErrorDetails = &<QueueConversationSocialExpressionEventTopicErrorDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicErrorDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("code", "code", 0),
            ("message", "message", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
            ("contextId", "context_id", 0),
            ("uri", "uri", 0),
        ],
        fields: &[
            &E.status,
            &E.code,
            &E.message,
            &E.message_with_params,
            &E.message_params,
            &E.context_id,
            &E.uri,
        ],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicErrorDetails);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicErrorDetails {
    with_status: status: i64,
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_context_id: context_id: ::std::string::String,
    with_uri: uri: ::std::string::String,
});
