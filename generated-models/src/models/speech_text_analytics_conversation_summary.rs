// @generated from the schema "SpeechTextAnalyticsConversationSummary"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `SpeechTextAnalyticsConversationSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SpeechTextAnalyticsConversationSummary {
    /// `summaryType`: one of `Conversation` and `Agent`.
    #[doc(alias = "summaryType")]
    pub summary_type: Option<Open<SummaryType>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `agentId`: `string`.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// `summary`: `string`.
    pub summary: Option<String>,
    /// `generated`: `boolean`.
    pub generated: Option<bool>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SpeechTextAnalyticsConversationSummary "SpeechTextAnalyticsConversationSummary" 6 {
    (
        summary_type: Open<SummaryType> = "summaryType" with_summary_type,
        language: String = "language" with_language,
        agent_id: String = "agentId" with_agent_id,
        summary: String = "summary" with_summary,
        generated: bool = "generated" with_generated,
        date_created: DateTime = "dateCreated" with_date_created,
    )
});

/// The property `summaryType` of `SpeechTextAnalyticsConversationSummary`. Known values: `Conversation`, `Agent`.
#[repr(u16)]
#[non_exhaustive]
pub enum SummaryType {
    Conversation,
    Agent,
}

crate::runtime::values!(SummaryType {
    Conversation = "Conversation",
    Agent = "Agent",
});
