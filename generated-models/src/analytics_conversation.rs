// @generated from the schema "AnalyticsConversation"; changes made here are lost at the next generation

/// The schema `AnalyticsConversation`.
pub struct AnalyticsConversation {
    /// `conferenceStart`: `string (date-time)`.
    #[doc(alias = "conferenceStart")]
    pub conference_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationEnd`: `string (date-time)`.
    #[doc(alias = "conversationEnd")]
    pub conversation_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `conversationInitiator`: `string`.
    #[doc(alias = "conversationInitiator")]
    pub conversation_initiator: ::std::option::Option<
        crate::runtime::Open<ConversationInitiator>,
    >,
    /// `conversationStart`: `string (date-time)`.
    #[doc(alias = "conversationStart")]
    pub conversation_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `customerParticipation`: `boolean`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: ::std::option::Option<bool>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `mediaStatsMinConversationMos`: `number (double)`.
    #[doc(alias = "mediaStatsMinConversationMos")]
    pub media_stats_min_conversation_mos: ::std::option::Option<f64>,
    /// `mediaStatsMinConversationRFactor`: `number (double)`.
    #[doc(alias = "mediaStatsMinConversationRFactor")]
    pub media_stats_min_conversation_r_factor: ::std::option::Option<f64>,
    /// `originatingDirection`: `string`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: ::std::option::Option<
        crate::runtime::Open<OriginatingDirection>,
    >,
    /// `selfServed`: `boolean`.
    #[doc(alias = "selfServed")]
    pub self_served: ::std::option::Option<bool>,
    /// `evaluations`: `array of AnalyticsEvaluation`.
    pub evaluations: ::std::option::Option<::std::vec::Vec<crate::AnalyticsEvaluation>>,
    /// `surveys`: `array of AnalyticsSurvey`.
    pub surveys: ::std::option::Option<::std::vec::Vec<crate::AnalyticsSurvey>>,
    /// `resolutions`: `array of AnalyticsResolution`.
    pub resolutions: ::std::option::Option<::std::vec::Vec<crate::AnalyticsResolution>>,
    /// `participants`: `array of AnalyticsParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsParticipant>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsConversation {
    const EMPTY: Self = Self {
        conference_start: ::std::option::Option::None,
        conversation_end: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        conversation_initiator: ::std::option::Option::None,
        conversation_start: ::std::option::Option::None,
        customer_participation: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        knowledge_base_ids: ::std::option::Option::None,
        media_stats_min_conversation_mos: ::std::option::Option::None,
        media_stats_min_conversation_r_factor: ::std::option::Option::None,
        originating_direction: ::std::option::Option::None,
        self_served: ::std::option::Option::None,
        evaluations: ::std::option::Option::None,
        surveys: ::std::option::Option::None,
        resolutions: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsConversation = &<AnalyticsConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conferenceStart", "conference_start", 0),
            ("conversationEnd", "conversation_end", 0),
            ("conversationId", "conversation_id", 0),
            ("conversationInitiator", "conversation_initiator", 0),
            ("conversationStart", "conversation_start", 0),
            ("customerParticipation", "customer_participation", 0),
            ("divisionIds", "division_ids", 0),
            ("externalTag", "external_tag", 0),
            ("knowledgeBaseIds", "knowledge_base_ids", 0),
            ("mediaStatsMinConversationMos", "media_stats_min_conversation_mos", 0),
            (
                "mediaStatsMinConversationRFactor",
                "media_stats_min_conversation_r_factor",
                0,
            ),
            ("originatingDirection", "originating_direction", 0),
            ("selfServed", "self_served", 0),
            ("evaluations", "evaluations", 0),
            ("surveys", "surveys", 0),
            ("resolutions", "resolutions", 0),
            ("participants", "participants", 0),
        ],
        fields: &[
            &E.conference_start,
            &E.conversation_end,
            &E.conversation_id,
            &E.conversation_initiator,
            &E.conversation_start,
            &E.customer_participation,
            &E.division_ids,
            &E.external_tag,
            &E.knowledge_base_ids,
            &E.media_stats_min_conversation_mos,
            &E.media_stats_min_conversation_r_factor,
            &E.originating_direction,
            &E.self_served,
            &E.evaluations,
            &E.surveys,
            &E.resolutions,
            &E.participants,
        ],
    }
};

crate::runtime::model!(AnalyticsConversation);

crate::runtime::setters!(AnalyticsConversation {
    with_conference_start: conference_start: crate::runtime::DateTime,
    with_conversation_end: conversation_end: crate::runtime::DateTime,
    with_conversation_id: conversation_id: ::std::string::String,
    with_conversation_initiator: conversation_initiator: crate::runtime::Open<ConversationInitiator>,
    with_conversation_start: conversation_start: crate::runtime::DateTime,
    with_customer_participation: customer_participation: bool,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_external_tag: external_tag: ::std::string::String,
    with_knowledge_base_ids: knowledge_base_ids: ::std::vec::Vec<::std::string::String>,
    with_media_stats_min_conversation_mos: media_stats_min_conversation_mos: f64,
    with_media_stats_min_conversation_r_factor: media_stats_min_conversation_r_factor: f64,
    with_originating_direction: originating_direction: crate::runtime::Open<OriginatingDirection>,
    with_self_served: self_served: bool,
    with_evaluations: evaluations: ::std::vec::Vec<crate::AnalyticsEvaluation>,
    with_surveys: surveys: ::std::vec::Vec<crate::AnalyticsSurvey>,
    with_resolutions: resolutions: ::std::vec::Vec<crate::AnalyticsResolution>,
    with_participants: participants: ::std::vec::Vec<crate::AnalyticsParticipant>,
});

/// The property `conversationInitiator` of `AnalyticsConversation`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConversationInitiator {
    Acd,
    Agent,
    Api,
    Botflow,
    Campaign,
    Customer,
    Dialer,
    External,
    Fax,
    Group,
    Inbound,
    Ivr,
    Manual,
    Outbound,
    Station,
    User,
    Voicemail,
    Voicesurveyflow,
    Workflow,
}

impl crate::runtime::Enum for ConversationInitiator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "acd"),
        (Self::Agent, "agent"),
        (Self::Api, "api"),
        (Self::Botflow, "botflow"),
        (Self::Campaign, "campaign"),
        (Self::Customer, "customer"),
        (Self::Dialer, "dialer"),
        (Self::External, "external"),
        (Self::Fax, "fax"),
        (Self::Group, "group"),
        (Self::Inbound, "inbound"),
        (Self::Ivr, "ivr"),
        (Self::Manual, "manual"),
        (Self::Outbound, "outbound"),
        (Self::Station, "station"),
        (Self::User, "user"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurveyflow, "voicesurveyflow"),
        (Self::Workflow, "workflow"),
    ];
}

/// The property `originatingDirection` of `AnalyticsConversation`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
