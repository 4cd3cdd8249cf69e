// @generated from the schema "AnalyticsConversation"; changes made here are lost at the next generation

/// The schema `AnalyticsConversation`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsConversation "AnalyticsConversation" 17 {
    (
        conference_start: crate::runtime::DateTime = "conferenceStart" 0 with_conference_start,
        conversation_end: crate::runtime::DateTime = "conversationEnd" 0 with_conversation_end,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        conversation_initiator: crate::runtime::Open<ConversationInitiator> = "conversationInitiator" 0 with_conversation_initiator,
        conversation_start: crate::runtime::DateTime = "conversationStart" 0 with_conversation_start,
        customer_participation: bool = "customerParticipation" 0 with_customer_participation,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        knowledge_base_ids: ::std::vec::Vec<::std::string::String> = "knowledgeBaseIds" 0 with_knowledge_base_ids,
        media_stats_min_conversation_mos: f64 = "mediaStatsMinConversationMos" 0 with_media_stats_min_conversation_mos,
        media_stats_min_conversation_r_factor: f64 = "mediaStatsMinConversationRFactor" 0 with_media_stats_min_conversation_r_factor,
        originating_direction: crate::runtime::Open<OriginatingDirection> = "originatingDirection" 0 with_originating_direction,
        self_served: bool = "selfServed" 0 with_self_served,
        evaluations: ::std::vec::Vec<crate::AnalyticsEvaluation> = "evaluations" 0 with_evaluations,
        surveys: ::std::vec::Vec<crate::AnalyticsSurvey> = "surveys" 0 with_surveys,
        resolutions: ::std::vec::Vec<crate::AnalyticsResolution> = "resolutions" 0 with_resolutions,
    )
    (
        participants: ::std::vec::Vec<crate::AnalyticsParticipant> = "participants" 0 with_participants,
    )
});

/// The property `conversationInitiator` of `AnalyticsConversation`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
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

crate::runtime::known!(ConversationInitiator);

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
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

crate::runtime::known!(OriginatingDirection);

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
