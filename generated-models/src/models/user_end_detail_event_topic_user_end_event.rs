// @generated from the schema "UserEndDetailEventTopicUserEndEvent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserEndDetailEventTopicUserEndEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserEndDetailEventTopicUserEndEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `disconnectType`: one of `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM` and 15 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `mediaType`: one of `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `direction`: one of `UNKNOWN`, `INBOUND` and `OUTBOUND`.
    pub direction: Option<Open<Direction>>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`: `integer`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<i64>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `messageType`: one of `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK` and 6 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `interactingDurationMs`: `integer`.
    #[doc(alias = "interactingDurationMs")]
    pub interacting_duration_ms: Option<i64>,
    /// `heldDurationMs`: `integer`.
    #[doc(alias = "heldDurationMs")]
    pub held_duration_ms: Option<i64>,
    /// `alertingDurationMs`: `integer`.
    #[doc(alias = "alertingDurationMs")]
    pub alerting_duration_ms: Option<i64>,
    /// `contactingDurationMs`: `integer`.
    #[doc(alias = "contactingDurationMs")]
    pub contacting_duration_ms: Option<i64>,
    /// `dialingDurationMs`: `integer`.
    #[doc(alias = "dialingDurationMs")]
    pub dialing_duration_ms: Option<i64>,
    /// `callbackDurationMs`: `integer`.
    #[doc(alias = "callbackDurationMs")]
    pub callback_duration_ms: Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserEndDetailEventTopicUserEndEvent "UserEndDetailEventTopicUserEndEvent" 28 {
    (
        event_time: i64 = "eventTime" with_event_time,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        session_id: String = "sessionId" with_session_id,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        provider: String = "provider" with_provider,
        direction: Open<Direction> = "direction" with_direction,
        ani: String = "ani" with_ani,
        dnis: String = "dnis" with_dnis,
        address_to: String = "addressTo" with_address_to,
        address_from: String = "addressFrom" with_address_from,
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers,
        callback_scheduled_time: i64 = "callbackScheduledTime" with_callback_scheduled_time,
        subject: String = "subject" with_subject,
    )
    (
        message_type: Open<MessageType> = "messageType" with_message_type,
        user_id: String = "userId" with_user_id,
        division_id: String = "divisionId" with_division_id,
        queue_id: String = "queueId" with_queue_id,
        interacting_duration_ms: i64 = "interactingDurationMs" with_interacting_duration_ms,
        held_duration_ms: i64 = "heldDurationMs" with_held_duration_ms,
        alerting_duration_ms: i64 = "alertingDurationMs" with_alerting_duration_ms,
        contacting_duration_ms: i64 = "contactingDurationMs" with_contacting_duration_ms,
        dialing_duration_ms: i64 = "dialingDurationMs" with_dialing_duration_ms,
        callback_duration_ms: i64 = "callbackDurationMs" with_callback_duration_ms,
        conversation_external_contact_ids: Vec<String> = "conversationExternalContactIds" with_conversation_external_contact_ids,
        conversation_external_organization_ids: Vec<String> = "conversationExternalOrganizationIds" with_conversation_external_organization_ids,
    )
});

/// The property `disconnectType` of `UserEndDetailEventTopicUserEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisconnectType {
    Unknown,
    Endpoint,
    Client,
    System,
    Transfer,
    Error,
    Peer,
    Other,
    Spam,
    Timeout,
    TransportFailure,
    ConferenceTransfer,
    ConsultTransfer,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Uncallable,
    DndEndpoint,
    DndTransfer,
}

crate::runtime::values!(DisconnectType {
    Unknown = "UNKNOWN",
    Endpoint = "ENDPOINT",
    Client = "CLIENT",
    System = "SYSTEM",
    Transfer = "TRANSFER",
    Error = "ERROR",
    Peer = "PEER",
    Other = "OTHER",
    Spam = "SPAM",
    Timeout = "TIMEOUT",
    TransportFailure = "TRANSPORT_FAILURE",
    ConferenceTransfer = "CONFERENCE_TRANSFER",
    ConsultTransfer = "CONSULT_TRANSFER",
    ForwardTransfer = "FORWARD_TRANSFER",
    NoAnswerTransfer = "NO_ANSWER_TRANSFER",
    NotAvailableTransfer = "NOT_AVAILABLE_TRANSFER",
    Uncallable = "UNCALLABLE",
    DndEndpoint = "DND_ENDPOINT",
    DndTransfer = "DND_TRANSFER",
});

/// The property `mediaType` of `UserEndDetailEventTopicUserEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    Internalmessage,
}

crate::runtime::values!(MediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
});

/// The property `direction` of `UserEndDetailEventTopicUserEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});

/// The property `messageType` of `UserEndDetailEventTopicUserEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessageType {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Whatsapp,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

crate::runtime::values!(MessageType {
    Unknown = "UNKNOWN",
    Sms = "SMS",
    Twitter = "TWITTER",
    Facebook = "FACEBOOK",
    Line = "LINE",
    Whatsapp = "WHATSAPP",
    Webmessaging = "WEBMESSAGING",
    Open = "OPEN",
    Instagram = "INSTAGRAM",
    Apple = "APPLE",
});
