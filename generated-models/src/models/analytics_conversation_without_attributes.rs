// @generated from the schema "AnalyticsConversationWithoutAttributes"; changes made here are lost at the next generation

use crate::{
    AnalyticsEvaluation, AnalyticsParticipantWithoutAttributes, AnalyticsResolution,
    AnalyticsSurvey,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsConversationWithoutAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsConversationWithoutAttributes {
    /// `conferenceStart`: `string (date-time)`.
    #[doc(alias = "conferenceStart")]
    pub conference_start: Option<DateTime>,
    /// `conversationEnd`: `string (date-time)`.
    #[doc(alias = "conversationEnd")]
    pub conversation_end: Option<DateTime>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `conversationInitiator`: one of `acd`, `agent`, `api`, `botflow` and 15 more.
    #[doc(alias = "conversationInitiator")]
    pub conversation_initiator: Option<Open<ConversationInitiator>>,
    /// `conversationStart`: `string (date-time)`.
    #[doc(alias = "conversationStart")]
    pub conversation_start: Option<DateTime>,
    /// `customerParticipation`: `boolean`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: Option<bool>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `mediaStatsMinConversationMos`: `number (double)`.
    #[doc(alias = "mediaStatsMinConversationMos")]
    pub media_stats_min_conversation_mos: Option<f64>,
    /// `mediaStatsMinConversationRFactor`: `number (double)`.
    #[doc(alias = "mediaStatsMinConversationRFactor")]
    pub media_stats_min_conversation_r_factor: Option<f64>,
    /// `originatingDirection`: one of `inbound` and `outbound`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: Option<Open<OriginatingDirection>>,
    /// `selfServed`: `boolean`.
    #[doc(alias = "selfServed")]
    pub self_served: Option<bool>,
    /// `evaluations`: `array of AnalyticsEvaluation`.
    pub evaluations: Option<Vec<AnalyticsEvaluation>>,
    /// `surveys`: `array of AnalyticsSurvey`.
    pub surveys: Option<Vec<AnalyticsSurvey>>,
    /// `resolutions`: `array of AnalyticsResolution`.
    pub resolutions: Option<Vec<AnalyticsResolution>>,
    /// `participants`: `array of AnalyticsParticipantWithoutAttributes`.
    pub participants: Option<Vec<AnalyticsParticipantWithoutAttributes>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsConversationWithoutAttributes "AnalyticsConversationWithoutAttributes" 17 {
    (
        conference_start: DateTime = "conferenceStart" with_conference_start,
        conversation_end: DateTime = "conversationEnd" with_conversation_end,
        conversation_id: String = "conversationId" with_conversation_id,
        conversation_initiator: Open<ConversationInitiator> = "conversationInitiator" with_conversation_initiator,
        conversation_start: DateTime = "conversationStart" with_conversation_start,
        customer_participation: bool = "customerParticipation" with_customer_participation,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        external_tag: String = "externalTag" with_external_tag,
        knowledge_base_ids: Vec<String> = "knowledgeBaseIds" with_knowledge_base_ids,
        media_stats_min_conversation_mos: f64 = "mediaStatsMinConversationMos" with_media_stats_min_conversation_mos,
        media_stats_min_conversation_r_factor: f64 = "mediaStatsMinConversationRFactor" with_media_stats_min_conversation_r_factor,
        originating_direction: Open<OriginatingDirection> = "originatingDirection" with_originating_direction,
        self_served: bool = "selfServed" with_self_served,
        evaluations: Vec<AnalyticsEvaluation> = "evaluations" with_evaluations,
        surveys: Vec<AnalyticsSurvey> = "surveys" with_surveys,
        resolutions: Vec<AnalyticsResolution> = "resolutions" with_resolutions,
    )
    (
        participants: Vec<AnalyticsParticipantWithoutAttributes> = "participants" with_participants,
    )
});

/// The property `conversationInitiator` of `AnalyticsConversationWithoutAttributes`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[repr(u16)]
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

crate::runtime::values!(ConversationInitiator {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});

/// The property `originatingDirection` of `AnalyticsConversationWithoutAttributes`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

crate::runtime::values!(OriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});
