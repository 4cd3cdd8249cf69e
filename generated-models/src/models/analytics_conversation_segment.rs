// @generated from the schema "AnalyticsConversationSegment"; changes made here are lost at the next generation

use crate::{AnalyticsProperty, AnalyticsScoredAgent};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsConversationSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsConversationSegment {
    /// `audioMuted`: `boolean`.
    #[doc(alias = "audioMuted")]
    pub audio_muted: Option<bool>,
    /// `conference`: `boolean`.
    pub conference: Option<bool>,
    /// `destinationConversationId`: `string`.
    #[doc(alias = "destinationConversationId")]
    pub destination_conversation_id: Option<String>,
    /// `destinationSessionId`: `string`.
    #[doc(alias = "destinationSessionId")]
    pub destination_session_id: Option<String>,
    /// `disconnectType`: one of `client`, `conferenceTransfer`, `consultTransfer`, `dndEndpoint` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: Option<String>,
    /// `q850ResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "q850ResponseCodes")]
    pub q850_response_codes: Option<Vec<i64>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutingUserIds`: `array of string`.
    #[doc(alias = "requestedRoutingUserIds")]
    pub requested_routing_user_ids: Option<Vec<String>>,
    /// `segmentEnd`: `string (date-time)`.
    #[doc(alias = "segmentEnd")]
    pub segment_end: Option<DateTime>,
    /// `segmentStart`: `string (date-time)`.
    #[doc(alias = "segmentStart")]
    pub segment_start: Option<DateTime>,
    /// `segmentType`: one of `alert`, `barging`, `callback`, `coaching` and 17 more.
    #[doc(alias = "segmentType")]
    pub segment_type: Option<Open<SegmentType>>,
    /// `sipResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "sipResponseCodes")]
    pub sip_response_codes: Option<Vec<i64>>,
    /// `sourceConversationId`: `string`.
    #[doc(alias = "sourceConversationId")]
    pub source_conversation_id: Option<String>,
    /// `sourceSessionId`: `string`.
    #[doc(alias = "sourceSessionId")]
    pub source_session_id: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `videoMuted`: `boolean`.
    #[doc(alias = "videoMuted")]
    pub video_muted: Option<bool>,
    /// `wrapUpCode`: `string`.
    #[doc(alias = "wrapUpCode")]
    pub wrap_up_code: Option<String>,
    /// `wrapUpNote`: `string`.
    #[doc(alias = "wrapUpNote")]
    pub wrap_up_note: Option<String>,
    /// `wrapUpTags`: `array of string`.
    #[doc(alias = "wrapUpTags")]
    pub wrap_up_tags: Option<Vec<String>>,
    /// `scoredAgents`: `array of AnalyticsScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<AnalyticsScoredAgent>>,
    /// `properties`: `array of AnalyticsProperty`.
    pub properties: Option<Vec<AnalyticsProperty>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsConversationSegment "AnalyticsConversationSegment" 25 {
    (
        audio_muted: bool = "audioMuted" with_audio_muted,
        conference: bool = "conference" with_conference,
        destination_conversation_id: String = "destinationConversationId" with_destination_conversation_id,
        destination_session_id: String = "destinationSessionId" with_destination_session_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        error_code: String = "errorCode" with_error_code,
        group_id: String = "groupId" with_group_id,
        q850_response_codes: Vec<i64> = "q850ResponseCodes" with_q850_response_codes,
        queue_id: String = "queueId" with_queue_id,
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_routing_user_ids: Vec<String> = "requestedRoutingUserIds" with_requested_routing_user_ids,
        segment_end: DateTime = "segmentEnd" with_segment_end,
        segment_start: DateTime = "segmentStart" with_segment_start,
        segment_type: Open<SegmentType> = "segmentType" with_segment_type,
        sip_response_codes: Vec<i64> = "sipResponseCodes" with_sip_response_codes,
    )
    (
        source_conversation_id: String = "sourceConversationId" with_source_conversation_id,
        source_session_id: String = "sourceSessionId" with_source_session_id,
        subject: String = "subject" with_subject,
        video_muted: bool = "videoMuted" with_video_muted,
        wrap_up_code: String = "wrapUpCode" with_wrap_up_code,
        wrap_up_note: String = "wrapUpNote" with_wrap_up_note,
        wrap_up_tags: Vec<String> = "wrapUpTags" with_wrap_up_tags,
        scored_agents: Vec<AnalyticsScoredAgent> = "scoredAgents" with_scored_agents,
        properties: Vec<AnalyticsProperty> = "properties" with_properties,
    )
});

/// The property `disconnectType` of `AnalyticsConversationSegment`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `dndEndpoint`, `dndTransfer`, `endpoint`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transportFailure`, `uncallable`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Client,
    ConferenceTransfer,
    ConsultTransfer,
    DndEndpoint,
    DndTransfer,
    Endpoint,
    Error,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Other,
    Peer,
    Spam,
    System,
    Timeout,
    Transfer,
    TransportFailure,
    Uncallable,
}

crate::runtime::values!(DisconnectType {
    Client = "client",
    ConferenceTransfer = "conferenceTransfer",
    ConsultTransfer = "consultTransfer",
    DndEndpoint = "dndEndpoint",
    DndTransfer = "dndTransfer",
    Endpoint = "endpoint",
    Error = "error",
    ForwardTransfer = "forwardTransfer",
    NoAnswerTransfer = "noAnswerTransfer",
    NotAvailableTransfer = "notAvailableTransfer",
    Other = "other",
    Peer = "peer",
    Spam = "spam",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransportFailure = "transportFailure",
    Uncallable = "uncallable",
});

/// The property `segmentType` of `AnalyticsConversationSegment`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
#[repr(u16)]
#[non_exhaustive]
pub enum SegmentType {
    Alert,
    Barging,
    Callback,
    Coaching,
    Contacting,
    Converting,
    Delay,
    Dialing,
    Hold,
    Interact,
    Ivr,
    Monitoring,
    Parked,
    Scheduled,
    Sharing,
    System,
    Transmitting,
    Unknown,
    Uploading,
    Voicemail,
    Wrapup,
}

crate::runtime::values!(SegmentType {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});
