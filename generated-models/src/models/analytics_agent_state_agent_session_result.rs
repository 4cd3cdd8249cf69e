// @generated from the schema "AnalyticsAgentStateAgentSessionResult"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsAgentStateAgentSessionResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsAgentStateAgentSessionResult {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `sessionStart`: `string (date-time)`.
    #[doc(alias = "sessionStart")]
    pub session_start: Option<DateTime>,
    /// `segmentStart`: `string (date-time)`.
    #[doc(alias = "segmentStart")]
    pub segment_start: Option<DateTime>,
    /// `segmentType`: one of `alert`, `barging`, `callback`, `coaching` and 17 more.
    #[doc(alias = "segmentType")]
    pub segment_type: Option<Open<SegmentType>>,
    /// `routedQueueId`: `string`.
    #[doc(alias = "routedQueueId")]
    pub routed_queue_id: Option<String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `originatingDirection`: one of `inbound` and `outbound`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: Option<Open<OriginatingDirection>>,
    /// `mediaType`: one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsAgentStateAgentSessionResult "AnalyticsAgentStateAgentSessionResult" 10 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        session_id: String = "sessionId" with_session_id,
        session_start: DateTime = "sessionStart" with_session_start,
        segment_start: DateTime = "segmentStart" with_segment_start,
        segment_type: Open<SegmentType> = "segmentType" with_segment_type,
        routed_queue_id: String = "routedQueueId" with_routed_queue_id,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        originating_direction: Open<OriginatingDirection> = "originatingDirection" with_originating_direction,
        media_type: Open<MediaType> = "mediaType" with_media_type,
    )
});

/// The property `segmentType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
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

/// The property `originatingDirection` of `AnalyticsAgentStateAgentSessionResult`. Known values: `inbound`, `outbound`.
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

/// The property `mediaType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::values!(MediaType {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});
