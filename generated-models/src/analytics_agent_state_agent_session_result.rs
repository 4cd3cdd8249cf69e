// @generated from the schema "AnalyticsAgentStateAgentSessionResult"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateAgentSessionResult`.
#[repr(C)]
pub struct AnalyticsAgentStateAgentSessionResult {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sessionStart`: `string (date-time)`.
    #[doc(alias = "sessionStart")]
    pub session_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `segmentStart`: `string (date-time)`.
    #[doc(alias = "segmentStart")]
    pub segment_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `segmentType`: `string`.
    #[doc(alias = "segmentType")]
    pub segment_type: ::std::option::Option<crate::runtime::Open<SegmentType>>,
    /// `routedQueueId`: `string`.
    #[doc(alias = "routedQueueId")]
    pub routed_queue_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `originatingDirection`: `string`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: ::std::option::Option<
        crate::runtime::Open<OriginatingDirection>,
    >,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsAgentStateAgentSessionResult "AnalyticsAgentStateAgentSessionResult" 10 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        session_start: crate::runtime::DateTime = "sessionStart" 0 with_session_start,
        segment_start: crate::runtime::DateTime = "segmentStart" 0 with_segment_start,
        segment_type: crate::runtime::Open<SegmentType> = "segmentType" 0 with_segment_type,
        routed_queue_id: ::std::string::String = "routedQueueId" 0 with_routed_queue_id,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        originating_direction: crate::runtime::Open<OriginatingDirection> = "originatingDirection" 0 with_originating_direction,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
    )
});

/// The property `segmentType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
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

crate::runtime::known!(SegmentType);

impl crate::runtime::Enum for SegmentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alert, "alert"),
        (Self::Barging, "barging"),
        (Self::Callback, "callback"),
        (Self::Coaching, "coaching"),
        (Self::Contacting, "contacting"),
        (Self::Converting, "converting"),
        (Self::Delay, "delay"),
        (Self::Dialing, "dialing"),
        (Self::Hold, "hold"),
        (Self::Interact, "interact"),
        (Self::Ivr, "ivr"),
        (Self::Monitoring, "monitoring"),
        (Self::Parked, "parked"),
        (Self::Scheduled, "scheduled"),
        (Self::Sharing, "sharing"),
        (Self::System, "system"),
        (Self::Transmitting, "transmitting"),
        (Self::Unknown, "unknown"),
        (Self::Uploading, "uploading"),
        (Self::Voicemail, "voicemail"),
        (Self::Wrapup, "wrapup"),
    ];
}

/// The property `originatingDirection` of `AnalyticsAgentStateAgentSessionResult`. Known values: `inbound`, `outbound`.
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

/// The property `mediaType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}
