// @generated from the schema "ConversationSummaryTopicConversationSummaryEvent"; changes made here are lost at the next generation

use crate::{
    ConversationSummaryTopicConversationHeadline,
    ConversationSummaryTopicConversationReason,
    ConversationSummaryTopicConversationResolution,
    ConversationSummaryTopicConversationSummary,
    ConversationSummaryTopicConversationSummaryParticipant,
    ConversationSummaryTopicConversationWrapUpCode, ConversationSummaryTopicTriggerSource,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationSummaryTopicConversationSummaryEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummaryTopicConversationSummaryEvent {
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `participants`: `array of ConversationSummaryTopicConversationSummaryParticipant`.
    pub participants: Option<
        Vec<ConversationSummaryTopicConversationSummaryParticipant>,
    >,
    /// `communicationIds`: `array of string`.
    #[doc(alias = "communicationIds")]
    pub communication_ids: Option<Vec<String>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `messageType`: one of `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK` and 6 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `mediaType`: one of `UNKNOWN`, `MESSAGE`, `CALL` and `EMAIL`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `summaryId`: `string`.
    #[doc(alias = "summaryId")]
    pub summary_id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `summary`: `ConversationSummaryTopicConversationSummary`.
    pub summary: Option<Box<ConversationSummaryTopicConversationSummary>>,
    /// `headline`: `ConversationSummaryTopicConversationHeadline`.
    pub headline: Option<Box<ConversationSummaryTopicConversationHeadline>>,
    /// `reason`: `ConversationSummaryTopicConversationReason`.
    pub reason: Option<Box<ConversationSummaryTopicConversationReason>>,
    /// `resolution`: `ConversationSummaryTopicConversationResolution`.
    pub resolution: Option<Box<ConversationSummaryTopicConversationResolution>>,
    /// `wrapUpCodes`: `array of ConversationSummaryTopicConversationWrapUpCode`.
    #[doc(alias = "wrapUpCodes")]
    pub wrap_up_codes: Option<Vec<ConversationSummaryTopicConversationWrapUpCode>>,
    /// `triggerSource`: `ConversationSummaryTopicTriggerSource`.
    #[doc(alias = "triggerSource")]
    pub trigger_source: Option<Box<ConversationSummaryTopicTriggerSource>>,
    /// `lastEditedBy`: `ConversationSummaryTopicConversationSummaryParticipant`.
    #[doc(alias = "lastEditedBy")]
    pub last_edited_by: Option<
        Box<ConversationSummaryTopicConversationSummaryParticipant>,
    >,
    /// `errorType`: one of `UNKNOWN`, `CONVERSATION_TOO_LONG`, `CONVERSATION_TOO_SHORT` and `RATE_LIMITED`.
    #[doc(alias = "errorType")]
    pub error_type: Option<Open<ErrorType>>,
    /// `durationMs`: `integer`.
    #[doc(alias = "durationMs")]
    pub duration_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummaryTopicConversationSummaryEvent "ConversationSummaryTopicConversationSummaryEvent" 18 {
    (
        conversation_id: String = "conversationId" with_conversation_id,
        queue_id: String = "queueId" with_queue_id,
        participants: Vec<ConversationSummaryTopicConversationSummaryParticipant> = "participants" with_participants,
        communication_ids: Vec<String> = "communicationIds" with_communication_ids,
        created_date: DateTime = "createdDate" with_created_date,
        message_type: Open<MessageType> = "messageType" with_message_type,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        summary_id: String = "summaryId" with_summary_id,
        language: String = "language" with_language,
        summary: Box<ConversationSummaryTopicConversationSummary> = "summary" with_summary,
        headline: Box<ConversationSummaryTopicConversationHeadline> = "headline" with_headline,
        reason: Box<ConversationSummaryTopicConversationReason> = "reason" with_reason,
        resolution: Box<ConversationSummaryTopicConversationResolution> = "resolution" with_resolution,
        wrap_up_codes: Vec<ConversationSummaryTopicConversationWrapUpCode> = "wrapUpCodes" with_wrap_up_codes,
        trigger_source: Box<ConversationSummaryTopicTriggerSource> = "triggerSource" with_trigger_source,
        last_edited_by: Box<ConversationSummaryTopicConversationSummaryParticipant> = "lastEditedBy" with_last_edited_by,
    )
    (
        error_type: Open<ErrorType> = "errorType" with_error_type,
        duration_ms: i64 = "durationMs" with_duration_ms,
    )
});

/// The property `messageType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `INSTAGRAM`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `APPLE`.
#[repr(u16)]
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

crate::runtime::values!(MessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Instagram = "INSTAGRAM",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Apple = "APPLE",
});

/// The property `mediaType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `MESSAGE`, `CALL`, `EMAIL`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Message,
    Call,
    Email,
}

crate::runtime::values!(MediaType {
    Unknown = "UNKNOWN",
    Message = "MESSAGE",
    Call = "CALL",
    Email = "EMAIL",
});

/// The property `errorType` of `ConversationSummaryTopicConversationSummaryEvent`. Known values: `UNKNOWN`, `CONVERSATION_TOO_LONG`, `CONVERSATION_TOO_SHORT`, `RATE_LIMITED`.
#[repr(u16)]
#[non_exhaustive]
pub enum ErrorType {
    Unknown,
    ConversationTooLong,
    ConversationTooShort,
    RateLimited,
}

crate::runtime::values!(ErrorType {
    Unknown = "UNKNOWN",
    ConversationTooLong = "CONVERSATION_TOO_LONG",
    ConversationTooShort = "CONVERSATION_TOO_SHORT",
    RateLimited = "RATE_LIMITED",
});
