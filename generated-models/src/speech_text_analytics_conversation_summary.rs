// @generated from the schema "SpeechTextAnalyticsConversationSummary"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsConversationSummary`.
#[repr(C)]
pub struct SpeechTextAnalyticsConversationSummary {
    /// `summaryType`: `string`.
    #[doc(alias = "summaryType")]
    pub summary_type: ::std::option::Option<crate::runtime::Open<SummaryType>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `agentId`: `string`.
    #[doc(alias = "agentId")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// `summary`: `string`.
    pub summary: ::std::option::Option<::std::string::String>,
    /// `generated`: `boolean`.
    pub generated: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SpeechTextAnalyticsConversationSummary "SpeechTextAnalyticsConversationSummary" 6 {
    (
        summary_type: crate::runtime::Open<SummaryType> = "summaryType" 0 with_summary_type,
        language: ::std::string::String = "language" 0 with_language,
        agent_id: ::std::string::String = "agentId" 0 with_agent_id,
        summary: ::std::string::String = "summary" 0 with_summary,
        generated: bool = "generated" 0 with_generated,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
    )
});

/// The property `summaryType` of `SpeechTextAnalyticsConversationSummary`. Known values: `Conversation`, `Agent`.
#[non_exhaustive]
pub enum SummaryType {
    Conversation,
    Agent,
}

crate::runtime::known!(SummaryType);

impl crate::runtime::Enum for SummaryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
        (Self::Agent, "Agent"),
    ];
}
