// @generated from the schema "ConversationSummariesGetResponse"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ConversationSessionSummary, ConversationSummary};
use crate::runtime::Extra;

/// The schema `ConversationSummariesGetResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummariesGetResponse {
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `summary`: `ConversationSummary`.
    pub summary: Option<Box<ConversationSummary>>,
    /// `sessionSummaries`: `array of ConversationSessionSummary`.
    #[doc(alias = "sessionSummaries")]
    pub session_summaries: Option<Vec<ConversationSessionSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummariesGetResponse "ConversationSummariesGetResponse" 3 {
    (
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation,
        summary: Box<ConversationSummary> = "summary" with_summary,
        session_summaries: Vec<ConversationSessionSummary> = "sessionSummaries" with_session_summaries,
    )
});
