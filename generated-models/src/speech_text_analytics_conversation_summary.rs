// @generated from the schema "SpeechTextAnalyticsConversationSummary"; changes made here are lost at the next generation

/// The schema `SpeechTextAnalyticsConversationSummary`.
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

impl crate::runtime::Model for SpeechTextAnalyticsConversationSummary {
    const EMPTY: Self = Self {
        summary_type: ::std::option::Option::None,
        language: ::std::option::Option::None,
        agent_id: ::std::option::Option::None,
        summary: ::std::option::Option::None,
        generated: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SpeechTextAnalyticsConversationSummary = &<SpeechTextAnalyticsConversationSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SpeechTextAnalyticsConversationSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("summaryType", "summary_type", 0),
            ("language", "language", 0),
            ("agentId", "agent_id", 0),
            ("summary", "summary", 0),
            ("generated", "generated", 0),
            ("dateCreated", "date_created", 0),
        ],
        fields: &[
            &E.summary_type,
            &E.language,
            &E.agent_id,
            &E.summary,
            &E.generated,
            &E.date_created,
        ],
    }
};

crate::runtime::model!(SpeechTextAnalyticsConversationSummary);

crate::runtime::setters!(SpeechTextAnalyticsConversationSummary {
    with_summary_type: summary_type: crate::runtime::Open<SummaryType>,
    with_language: language: ::std::string::String,
    with_agent_id: agent_id: ::std::string::String,
    with_summary: summary: ::std::string::String,
    with_generated: generated: bool,
    with_date_created: date_created: crate::runtime::DateTime,
});

/// The property `summaryType` of `SpeechTextAnalyticsConversationSummary`. Known values: `Conversation`, `Agent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SummaryType {
    Conversation,
    Agent,
}

impl crate::runtime::Enum for SummaryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
        (Self::Agent, "Agent"),
    ];
}
