// @generated from the schema "ConversationSummaryTopicConversationSummaryEvent"; changes made here are lost at the next generation

/// The schema `ConversationSummaryTopicConversationSummaryEvent`.
#[repr(C)]
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

crate::runtime::model!(ConversationSummaryTopicConversationSummaryEvent "ConversationSummaryTopicConversationSummaryEvent" 18 {
    (
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        participants: ::std::vec::Vec<crate::ConversationSummaryTopicConversationSummaryParticipant> = "participants" 0 with_participants,
        communication_ids: ::std::vec::Vec<::std::string::String> = "communicationIds" 0 with_communication_ids,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        summary_id: ::std::string::String = "summaryId" 0 with_summary_id,
        language: ::std::string::String = "language" 0 with_language,
        summary: ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummary> = "summary" 0 with_summary,
        headline: ::std::boxed::Box<crate::ConversationSummaryTopicConversationHeadline> = "headline" 0 with_headline,
        reason: ::std::boxed::Box<crate::ConversationSummaryTopicConversationReason> = "reason" 0 with_reason,
        resolution: ::std::boxed::Box<crate::ConversationSummaryTopicConversationResolution> = "resolution" 0 with_resolution,
        wrap_up_codes: ::std::vec::Vec<crate::ConversationSummaryTopicConversationWrapUpCode> = "wrapUpCodes" 0 with_wrap_up_codes,
        trigger_source: ::std::boxed::Box<crate::ConversationSummaryTopicTriggerSource> = "triggerSource" 0 with_trigger_source,
        last_edited_by: ::std::boxed::Box<crate::ConversationSummaryTopicConversationSummaryParticipant> = "lastEditedBy" 0 with_last_edited_by,
    )
    (
        error_type: crate::runtime::Open<ErrorType> = "errorType" 0 with_error_type,
        duration_ms: i64 = "durationMs" 0 with_duration_ms,
    )
});

/// The property `messageType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `INSTAGRAM`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `APPLE`.
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

crate::runtime::known!(MessageType);

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
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Message,
    Call,
    Email,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Message, "MESSAGE"),
        (Self::Call, "CALL"),
        (Self::Email, "EMAIL"),
    ];
}

/// The property `errorType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `CONVERSATION_TOO_LONG`, `CONVERSATION_TOO_SHORT`, `RATE_LIMITED`.
#[non_exhaustive]
pub enum ErrorType {
    Unknown,
    ConversationTooLong,
    ConversationTooShort,
    RateLimited,
}

crate::runtime::known!(ErrorType);

impl crate::runtime::Enum for ErrorType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::ConversationTooLong, "CONVERSATION_TOO_LONG"),
        (Self::ConversationTooShort, "CONVERSATION_TOO_SHORT"),
        (Self::RateLimited, "RATE_LIMITED"),
    ];
}
