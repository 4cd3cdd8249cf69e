// @generated from the schema "AnalyticsConversationSegment"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationSegment`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsConversationSegment "AnalyticsConversationSegment" 25 {
    (
        audio_muted: bool = "audioMuted" 0 with_audio_muted,
        conference: bool = "conference" 0 with_conference,
        destination_conversation_id: ::std::string::String = "destinationConversationId" 0 with_destination_conversation_id,
        destination_session_id: ::std::string::String = "destinationSessionId" 0 with_destination_session_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        group_id: ::std::string::String = "groupId" 0 with_group_id,
        q850_response_codes: ::std::vec::Vec<i64> = "q850ResponseCodes" 0 with_q850_response_codes,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
        requested_routing_user_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingUserIds" 0 with_requested_routing_user_ids,
        segment_end: crate::runtime::DateTime = "segmentEnd" 0 with_segment_end,
        segment_start: crate::runtime::DateTime = "segmentStart" 0 with_segment_start,
        segment_type: crate::runtime::Open<SegmentType> = "segmentType" 0 with_segment_type,
        sip_response_codes: ::std::vec::Vec<i64> = "sipResponseCodes" 0 with_sip_response_codes,
    )
    (
        source_conversation_id: ::std::string::String = "sourceConversationId" 0 with_source_conversation_id,
        source_session_id: ::std::string::String = "sourceSessionId" 0 with_source_session_id,
        subject: ::std::string::String = "subject" 0 with_subject,
        video_muted: bool = "videoMuted" 0 with_video_muted,
        wrap_up_code: ::std::string::String = "wrapUpCode" 0 with_wrap_up_code,
        wrap_up_note: ::std::string::String = "wrapUpNote" 0 with_wrap_up_note,
        wrap_up_tags: ::std::vec::Vec<::std::string::String> = "wrapUpTags" 0 with_wrap_up_tags,
        scored_agents: ::std::vec::Vec<crate::AnalyticsScoredAgent> = "scoredAgents" 0 with_scored_agents,
        properties: ::std::vec::Vec<crate::AnalyticsProperty> = "properties" 0 with_properties,
    )
});

/// The property `disconnectType` of `AnalyticsConversationSegment`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `dndEndpoint`, `dndTransfer`, `endpoint`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transportFailure`, `uncallable`.
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

crate::runtime::known!(DisconnectType);

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
