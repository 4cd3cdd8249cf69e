// @generated from the schema "ConversationSummariesGetResponse"; changes made here are lost at the next generation

/// The schema `ConversationSummariesGetResponse`.
pub struct ConversationSummariesGetResponse {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `summary`: `ConversationSummary`.
    pub summary: ::std::option::Option<::std::boxed::Box<crate::ConversationSummary>>,
    /// `sessionSummaries`: `array of ConversationSessionSummary`.
    #[doc(alias = "sessionSummaries")]
    pub session_summaries: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSessionSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummariesGetResponse {
    const EMPTY: Self = Self {
        conversation: ::std::option::Option::None,
        summary: ::std::option::Option::None,
        session_summaries: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummariesGetResponse = &<ConversationSummariesGetResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummariesGetResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversation", "conversation", 0),
            ("summary", "summary", 0),
            ("sessionSummaries", "session_summaries", 0),
        ],
        fields: &[&E.conversation, &E.summary, &E.session_summaries],
    }
};

crate::runtime::model!(ConversationSummariesGetResponse);

crate::runtime::setters!(ConversationSummariesGetResponse {
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_summary: summary: ::std::boxed::Box<crate::ConversationSummary>,
    with_session_summaries: session_summaries: ::std::vec::Vec<crate::ConversationSessionSummary>,
});
