// @generated from the schema "ConversationSummariesGetResponse"; changes made here are lost at the next generation

/// The schema `ConversationSummariesGetResponse`.
#[repr(C)]
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

crate::runtime::model!(ConversationSummariesGetResponse "ConversationSummariesGetResponse" 3 {
    (
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 0 with_conversation,
        summary: ::std::boxed::Box<crate::ConversationSummary> = "summary" 0 with_summary,
        session_summaries: ::std::vec::Vec<crate::ConversationSessionSummary> = "sessionSummaries" 0 with_session_summaries,
    )
});
