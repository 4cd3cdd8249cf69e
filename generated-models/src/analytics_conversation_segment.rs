// @generated from the schema "AnalyticsConversationSegment"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationSegment`.
pub struct AnalyticsConversationSegment {
    /// `audioMuted`: `boolean`.
    #[doc(alias = "audioMuted")]
    pub audio_muted: ::std::option::Option<bool>,
    /// `conference`: `boolean`.
    pub conference: ::std::option::Option<bool>,
    /// `destinationConversationId`: `string`.
    #[doc(alias = "destinationConversationId")]
    pub destination_conversation_id: ::std::option::Option<::std::string::String>,
    /// `destinationSessionId`: `string`.
    #[doc(alias = "destinationSessionId")]
    pub destination_session_id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// `q850ResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "q850ResponseCodes")]
    pub q850_response_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedRoutingUserIds`: `array of string`.
    #[doc(alias = "requestedRoutingUserIds")]
    pub requested_routing_user_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `segmentEnd`: `string (date-time)`.
    #[doc(alias = "segmentEnd")]
    pub segment_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `segmentStart`: `string (date-time)`.
    #[doc(alias = "segmentStart")]
    pub segment_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `segmentType`: `string`.
    #[doc(alias = "segmentType")]
    pub segment_type: ::std::option::Option<crate::runtime::Open<SegmentType>>,
    /// `sipResponseCodes`: `array of integer (int64)`.
    #[doc(alias = "sipResponseCodes")]
    pub sip_response_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `sourceConversationId`: `string`.
    #[doc(alias = "sourceConversationId")]
    pub source_conversation_id: ::std::option::Option<::std::string::String>,
    /// `sourceSessionId`: `string`.
    #[doc(alias = "sourceSessionId")]
    pub source_session_id: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `videoMuted`: `boolean`.
    #[doc(alias = "videoMuted")]
    pub video_muted: ::std::option::Option<bool>,
    /// `wrapUpCode`: `string`.
    #[doc(alias = "wrapUpCode")]
    pub wrap_up_code: ::std::option::Option<::std::string::String>,
    /// `wrapUpNote`: `string`.
    #[doc(alias = "wrapUpNote")]
    pub wrap_up_note: ::std::option::Option<::std::string::String>,
    /// `wrapUpTags`: `array of string`.
    #[doc(alias = "wrapUpTags")]
    pub wrap_up_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `scoredAgents`: `array of AnalyticsScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsScoredAgent>,
    >,
    /// `properties`: `array of AnalyticsProperty`.
    pub properties: ::std::option::Option<::std::vec::Vec<crate::AnalyticsProperty>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsConversationSegment {
    const EMPTY: Self = Self {
        audio_muted: ::std::option::Option::None,
        conference: ::std::option::Option::None,
        destination_conversation_id: ::std::option::Option::None,
        destination_session_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        group_id: ::std::option::Option::None,
        q850_response_codes: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        requested_language_id: ::std::option::Option::None,
        requested_routing_skill_ids: ::std::option::Option::None,
        requested_routing_user_ids: ::std::option::Option::None,
        segment_end: ::std::option::Option::None,
        segment_start: ::std::option::Option::None,
        segment_type: ::std::option::Option::None,
        sip_response_codes: ::std::option::Option::None,
        source_conversation_id: ::std::option::Option::None,
        source_session_id: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        video_muted: ::std::option::Option::None,
        wrap_up_code: ::std::option::Option::None,
        wrap_up_note: ::std::option::Option::None,
        wrap_up_tags: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsConversationSegment = &<AnalyticsConversationSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsConversationSegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("audioMuted", "audio_muted", 0),
            ("conference", "conference", 0),
            ("destinationConversationId", "destination_conversation_id", 0),
            ("destinationSessionId", "destination_session_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("errorCode", "error_code", 0),
            ("groupId", "group_id", 0),
            ("q850ResponseCodes", "q850_response_codes", 0),
            ("queueId", "queue_id", 0),
            ("requestedLanguageId", "requested_language_id", 0),
            ("requestedRoutingSkillIds", "requested_routing_skill_ids", 0),
            ("requestedRoutingUserIds", "requested_routing_user_ids", 0),
            ("segmentEnd", "segment_end", 0),
            ("segmentStart", "segment_start", 0),
            ("segmentType", "segment_type", 0),
            ("sipResponseCodes", "sip_response_codes", 0),
            ("sourceConversationId", "source_conversation_id", 0),
            ("sourceSessionId", "source_session_id", 0),
            ("subject", "subject", 0),
            ("videoMuted", "video_muted", 0),
            ("wrapUpCode", "wrap_up_code", 0),
            ("wrapUpNote", "wrap_up_note", 0),
            ("wrapUpTags", "wrap_up_tags", 0),
            ("scoredAgents", "scored_agents", 0),
            ("properties", "properties", 0),
        ],
        fields: &[
            &E.audio_muted,
            &E.conference,
            &E.destination_conversation_id,
            &E.destination_session_id,
            &E.disconnect_type,
            &E.error_code,
            &E.group_id,
            &E.q850_response_codes,
            &E.queue_id,
            &E.requested_language_id,
            &E.requested_routing_skill_ids,
            &E.requested_routing_user_ids,
            &E.segment_end,
            &E.segment_start,
            &E.segment_type,
            &E.sip_response_codes,
            &E.source_conversation_id,
            &E.source_session_id,
            &E.subject,
            &E.video_muted,
            &E.wrap_up_code,
            &E.wrap_up_note,
            &E.wrap_up_tags,
            &E.scored_agents,
            &E.properties,
        ],
    }
};

crate::runtime::model!(AnalyticsConversationSegment);

crate::runtime::setters!(AnalyticsConversationSegment {
    with_audio_muted: audio_muted: bool,
    with_conference: conference: bool,
    with_destination_conversation_id: destination_conversation_id: ::std::string::String,
    with_destination_session_id: destination_session_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_error_code: error_code: ::std::string::String,
    with_group_id: group_id: ::std::string::String,
    with_q850_response_codes: q850_response_codes: ::std::vec::Vec<i64>,
    with_queue_id: queue_id: ::std::string::String,
    with_requested_language_id: requested_language_id: ::std::string::String,
    with_requested_routing_skill_ids: requested_routing_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_routing_user_ids: requested_routing_user_ids: ::std::vec::Vec<::std::string::String>,
    with_segment_end: segment_end: crate::runtime::DateTime,
    with_segment_start: segment_start: crate::runtime::DateTime,
    with_segment_type: segment_type: crate::runtime::Open<SegmentType>,
    with_sip_response_codes: sip_response_codes: ::std::vec::Vec<i64>,
    with_source_conversation_id: source_conversation_id: ::std::string::String,
    with_source_session_id: source_session_id: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_video_muted: video_muted: bool,
    with_wrap_up_code: wrap_up_code: ::std::string::String,
    with_wrap_up_note: wrap_up_note: ::std::string::String,
    with_wrap_up_tags: wrap_up_tags: ::std::vec::Vec<::std::string::String>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::AnalyticsScoredAgent>,
    with_properties: properties: ::std::vec::Vec<crate::AnalyticsProperty>,
});

/// The property `disconnectType` of `AnalyticsConversationSegment`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `dndEndpoint`, `dndTransfer`, `endpoint`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transportFailure`, `uncallable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Client, "client"),
        (Self::ConferenceTransfer, "conferenceTransfer"),
        (Self::ConsultTransfer, "consultTransfer"),
        (Self::DndEndpoint, "dndEndpoint"),
        (Self::DndTransfer, "dndTransfer"),
        (Self::Endpoint, "endpoint"),
        (Self::Error, "error"),
        (Self::ForwardTransfer, "forwardTransfer"),
        (Self::NoAnswerTransfer, "noAnswerTransfer"),
        (Self::NotAvailableTransfer, "notAvailableTransfer"),
        (Self::Other, "other"),
        (Self::Peer, "peer"),
        (Self::Spam, "spam"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransportFailure, "transportFailure"),
        (Self::Uncallable, "uncallable"),
    ];
}

/// The property `segmentType` of `AnalyticsConversationSegment`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
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
