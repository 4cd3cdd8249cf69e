// @generated from the schema "ConversationSummaryTopicVirtualAgentsConversationWrapUpCode"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicVirtualAgentsConversationWrapUpCode`.
pub struct ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
    /// `wrapUpCodeId`: `string`.
    #[doc(alias = "wrapUpCodeId")]
    pub wrap_up_code_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
    const EMPTY: Self = Self {
        wrap_up_code_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicVirtualAgentsConversationWrapUpCode = &<ConversationSummaryTopicVirtualAgentsConversationWrapUpCode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicVirtualAgentsConversationWrapUpCode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("wrapUpCodeId", "wrap_up_code_id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("score", "score", 0),
        ],
        fields: &[&E.wrap_up_code_id, &E.name, &E.description, &E.score],
    }
};

crate::runtime::model!(ConversationSummaryTopicVirtualAgentsConversationWrapUpCode);

crate::runtime::setters!(ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
    with_wrap_up_code_id: wrap_up_code_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_score: score: f64,
});
