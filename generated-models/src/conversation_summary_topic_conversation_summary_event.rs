// @generated from the schema "ConversationSummaryTopicConversationSummaryEvent"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationSummaryEvent`.
pub struct ConversationSummaryTopicConversationSummaryEvent {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of ConversationSummaryTopicConversationSummaryParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSummaryTopicConversationSummaryParticipant>,
    >,
    /// `communicationIds`: `array of string`.
    #[doc(alias = "communicationIds")]
    pub communication_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `summaryId`: `string`.
    #[doc(alias = "summaryId")]
    pub summary_id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `summary`: `ConversationSummaryTopicConversationSummary`.
    pub summary: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummary>,
    >,
    /// `headline`: `ConversationSummaryTopicConversationHeadline`.
    pub headline: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicConversationHeadline>,
    >,
    /// `reason`: `ConversationSummaryTopicConversationReason`.
    pub reason: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicConversationReason>,
    >,
    /// `resolution`: `ConversationSummaryTopicConversationResolution`.
    pub resolution: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicConversationResolution>,
    >,
    /// `wrapUpCodes`: `array of ConversationSummaryTopicConversationWrapUpCode`.
    #[doc(alias = "wrapUpCodes")]
    pub wrap_up_codes: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSummaryTopicConversationWrapUpCode>,
    >,
    /// `triggerSource`: `ConversationSummaryTopicTriggerSource`.
    #[doc(alias = "triggerSource")]
    pub trigger_source: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicTriggerSource>,
    >,
    /// `lastEditedBy`: `ConversationSummaryTopicConversationSummaryParticipant`.
    #[doc(alias = "lastEditedBy")]
    pub last_edited_by: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummaryParticipant>,
    >,
    /// `errorType`: `string`.
    #[doc(alias = "errorType")]
    pub error_type: ::std::option::Option<crate::runtime::Open<ErrorType>>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSummaryTopicConversationSummaryEvent {
    const EMPTY: Self = Self {
        conversation_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        communication_ids: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        summary_id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        summary: ::std::option::Option::None,
        headline: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        resolution: ::std::option::Option::None,
        wrap_up_codes: ::std::option::Option::None,
        trigger_source: ::std::option::Option::None,
        last_edited_by: ::std::option::Option::None,
        error_type: ::std::option::Option::None,
        duration_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSummaryTopicConversationSummaryEvent = &<ConversationSummaryTopicConversationSummaryEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSummaryTopicConversationSummaryEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationId", "conversation_id", 0),
            ("queueId", "queue_id", 0),
            ("participants", "participants", 0),
            ("communicationIds", "communication_ids", 0),
            ("createdDate", "created_date", 0),
            ("messageType", "message_type", 0),
            ("mediaType", "media_type", 0),
            ("summaryId", "summary_id", 0),
            ("language", "language", 0),
            ("summary", "summary", 0),
            ("headline", "headline", 0),
            ("reason", "reason", 0),
            ("resolution", "resolution", 0),
            ("wrapUpCodes", "wrap_up_codes", 0),
            ("triggerSource", "trigger_source", 0),
            ("lastEditedBy", "last_edited_by", 0),
            ("errorType", "error_type", 0),
            ("durationMs", "duration_ms", 0),
        ],
        fields: &[
            &E.conversation_id,
            &E.queue_id,
            &E.participants,
            &E.communication_ids,
            &E.created_date,
            &E.message_type,
            &E.media_type,
            &E.summary_id,
            &E.language,
            &E.summary,
            &E.headline,
            &E.reason,
            &E.resolution,
            &E.wrap_up_codes,
            &E.trigger_source,
            &E.last_edited_by,
            &E.error_type,
            &E.duration_ms,
        ],
    }
};

crate::runtime::model!(ConversationSummaryTopicConversationSummaryEvent);

crate::runtime::setters!(ConversationSummaryTopicConversationSummaryEvent {
    with_conversation_id: conversation_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::ConversationSummaryTopicConversationSummaryParticipant>,
    with_communication_ids: communication_ids: ::std::vec::Vec<::std::string::String>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_summary_id: summary_id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_summary: summary: ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummary>,
    with_headline: headline: ::std::boxed::Box<crate::ConversationSummaryTopicConversationHeadline>,
    with_reason: reason: ::std::boxed::Box<crate::ConversationSummaryTopicConversationReason>,
    with_resolution: resolution: ::std::boxed::Box<crate::ConversationSummaryTopicConversationResolution>,
    with_wrap_up_codes: wrap_up_codes: ::std::vec::Vec<crate::ConversationSummaryTopicConversationWrapUpCode>,
    with_trigger_source: trigger_source: ::std::boxed::Box<crate::ConversationSummaryTopicTriggerSource>,
    with_last_edited_by: last_edited_by: ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummaryParticipant>,
    with_error_type: error_type: crate::runtime::Open<ErrorType>,
    with_duration_ms: duration_ms: i64,
});

/// The property `messageType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `INSTAGRAM`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `APPLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Instagram,
    Line,
    Whatsapp,
    Webmessaging,
    Open,
    Apple,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Sms, "SMS"),
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Instagram, "INSTAGRAM"),
        (Self::Line, "LINE"),
        (Self::Whatsapp, "WHATSAPP"),
        (Self::Webmessaging, "WEBMESSAGING"),
        (Self::Open, "OPEN"),
        (Self::Apple, "APPLE"),
    ];
}

/// The property `mediaType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `MESSAGE`, `CALL`, `EMAIL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Message,
    Call,
    Email,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Message, "MESSAGE"),
        (Self::Call, "CALL"),
        (Self::Email, "EMAIL"),
    ];
}

/// The property `errorType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `CONVERSATION_TOO_LONG`, `CONVERSATION_TOO_SHORT`, `RATE_LIMITED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorType {
    Unknown,
    ConversationTooLong,
    ConversationTooShort,
    RateLimited,
}

impl crate::runtime::Enum for ErrorType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::ConversationTooLong, "CONVERSATION_TOO_LONG"),
        (Self::ConversationTooShort, "CONVERSATION_TOO_SHORT"),
        (Self::RateLimited, "RATE_LIMITED"),
    ];
}
