// @generated from the schema "QueueConversationCobrowseEventTopicErrorBody"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicErrorBody`.
pub struct QueueConversationCobrowseEventTopicErrorBody {
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
    /// `details`: `array of QueueConversationCobrowseEventTopicDetail`.
    pub details: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicDetail>,
    >,
    /// `errors`: `array of QueueConversationCobrowseEventTopicErrorBody`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicErrorBody>,
    >,
    /// `limit`: `QueueConversationCobrowseEventTopicLimit`.
    pub limit: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicLimit>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCobrowseEventTopicErrorBody {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        code: ::std::option::Option::None,
        status: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        message_with_params: ::std::option::Option::None,
        message_params: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        details: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        limit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicErrorBody = &<QueueConversationCobrowseEventTopicErrorBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicErrorBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("message", "message", 0),
            ("code", "code", 0),
            ("status", "status", 0),
            ("entityId", "entity_id", 0),
            ("entityName", "entity_name", 0),
            ("messageWithParams", "message_with_params", 0),
            ("messageParams", "message_params", 0),
            ("contextId", "context_id", 0),
            ("details", "details", 0),
            ("errors", "errors", 0),
            ("limit", "limit", 0),
        ],
        fields: &[
            &E.message,
            &E.code,
            &E.status,
            &E.entity_id,
            &E.entity_name,
            &E.message_with_params,
            &E.message_params,
            &E.context_id,
            &E.details,
            &E.errors,
            &E.limit,
        ],
    }
};

crate::runtime::model!(QueueConversationCobrowseEventTopicErrorBody);

crate::runtime::setters!(QueueConversationCobrowseEventTopicErrorBody {
    with_message: message: ::std::string::String,
    with_code: code: ::std::string::String,
    with_status: status: i64,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_message_with_params: message_with_params: ::std::string::String,
    with_message_params: message_params: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_context_id: context_id: ::std::string::String,
    with_details: details: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicDetail>,
    with_errors: errors: ::std::vec::Vec<crate::QueueConversationCobrowseEventTopicErrorBody>,
    with_limit: limit: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicLimit>,
});
