// @generated from the schema "AnalyticsAgentStateAgentSessionResult"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateAgentSessionResult`.
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

impl crate::runtime::Model for AnalyticsAgentStateAgentSessionResult {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        session_start: ::std::option::Option::None,
        segment_start: ::std::option::Option::None,
        segment_type: ::std::option::Option::None,
        routed_queue_id: ::std::option::Option::None,
        requested_routing_skill_ids: ::std::option::Option::None,
        requested_language_id: ::std::option::Option::None,
        originating_direction: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsAgentStateAgentSessionResult = &<AnalyticsAgentStateAgentSessionResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsAgentStateAgentSessionResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("sessionId", "session_id", 0),
            ("sessionStart", "session_start", 0),
            ("segmentStart", "segment_start", 0),
            ("segmentType", "segment_type", 0),
            ("routedQueueId", "routed_queue_id", 0),
            ("requestedRoutingSkillIds", "requested_routing_skill_ids", 0),
            ("requestedLanguageId", "requested_language_id", 0),
            ("originatingDirection", "originating_direction", 0),
            ("mediaType", "media_type", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.session_id,
            &E.session_start,
            &E.segment_start,
            &E.segment_type,
            &E.routed_queue_id,
            &E.requested_routing_skill_ids,
            &E.requested_language_id,
            &E.originating_direction,
            &E.media_type,
        ],
    }
};

crate::runtime::model!(AnalyticsAgentStateAgentSessionResult);

crate::runtime::setters!(AnalyticsAgentStateAgentSessionResult {
    with_conversation_id: conversation_id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_session_start: session_start: crate::runtime::DateTime,
    with_segment_start: segment_start: crate::runtime::DateTime,
    with_segment_type: segment_type: crate::runtime::Open<SegmentType>,
    with_routed_queue_id: routed_queue_id: ::std::string::String,
    with_requested_routing_skill_ids: requested_routing_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_language_id: requested_language_id: ::std::string::String,
    with_originating_direction: originating_direction: crate::runtime::Open<OriginatingDirection>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
});

/// The property `segmentType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `mediaType` of `AnalyticsAgentStateAgentSessionResult`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
