// @generated from the schema "FlowEndDetailEventTopicFlowEndEvent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FlowEndDetailEventTopicFlowEndEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowEndDetailEventTopicFlowEndEvent {
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
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `messageType`: one of `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK` and 6 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `flowType`: one of `UNKNOWN`, `INBOUNDCALL`, `OUTBOUNDCALL`, `INQUEUECALL` and 15 more.
    #[doc(alias = "flowType")]
    pub flow_type: Option<Open<FlowType>>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `connectedDurationMs`: `integer`.
    #[doc(alias = "connectedDurationMs")]
    pub connected_duration_ms: Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// `exitReason`: one of `UNKNOWN`, `DISCONNECT`, `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT` and 7 more.
    #[doc(alias = "exitReason")]
    pub exit_reason: Option<Open<ExitReason>>,
    /// `transferType`: one of `UNKNOWN`, `ACD`, `USER`, `NUMBER` and 7 more.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowEndDetailEventTopicFlowEndEvent "FlowEndDetailEventTopicFlowEndEvent" 23 {
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
        subject: String = "subject" with_subject,
        message_type: Open<MessageType> = "messageType" with_message_type,
        flow_type: Open<FlowType> = "flowType" with_flow_type,
        flow_id: String = "flowId" with_flow_id,
    )
    (
        division_id: String = "divisionId" with_division_id,
        flow_version: String = "flowVersion" with_flow_version,
        connected_duration_ms: i64 = "connectedDurationMs" with_connected_duration_ms,
        conversation_external_contact_ids: Vec<String> = "conversationExternalContactIds" with_conversation_external_contact_ids,
        conversation_external_organization_ids: Vec<String> = "conversationExternalOrganizationIds" with_conversation_external_organization_ids,
        exit_reason: Open<ExitReason> = "exitReason" with_exit_reason,
        transfer_type: Open<TransferType> = "transferType" with_transfer_type,
    )
});

/// The property `disconnectType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
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

/// The property `mediaType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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

/// The property `messageType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
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

/// The property `flowType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `INBOUNDCALL`, `OUTBOUNDCALL`, `INQUEUECALL`, `SECURECALL`, `INBOUNDEMAIL`, `SURVEYINVITE`, `INBOUNDSHORTMESSAGE`, `INBOUNDCHAT`, `WORKFLOW`, `BOT`, `DIGITALBOT`, `COMMONMODULE`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `VOICE`, `VOICEMAIL`, `WORKITEM`, `VOICESURVEY`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowType {
    Unknown,
    Inboundcall,
    Outboundcall,
    Inqueuecall,
    Securecall,
    Inboundemail,
    Surveyinvite,
    Inboundshortmessage,
    Inboundchat,
    Workflow,
    Bot,
    Digitalbot,
    Commonmodule,
    Inqueueemail,
    Inqueueshortmessage,
    Voice,
    Voicemail,
    Workitem,
    Voicesurvey,
}

crate::runtime::values!(FlowType {
    Unknown = "UNKNOWN",
    Inboundcall = "INBOUNDCALL",
    Outboundcall = "OUTBOUNDCALL",
    Inqueuecall = "INQUEUECALL",
    Securecall = "SECURECALL",
    Inboundemail = "INBOUNDEMAIL",
    Surveyinvite = "SURVEYINVITE",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inboundchat = "INBOUNDCHAT",
    Workflow = "WORKFLOW",
    Bot = "BOT",
    Digitalbot = "DIGITALBOT",
    Commonmodule = "COMMONMODULE",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Workitem = "WORKITEM",
    Voicesurvey = "VOICESURVEY",
});

/// The property `exitReason` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `DISCONNECT`, `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT`, `TRANSFER`, `SESSION_EXPIRE_DISCONNECT`, `RECOGNITION_FAILURE_DISCONNECT`, `RECOGNITION_FAILURE_EXIT`, `USER_EXIT`, `FLOW_EXIT`, `FLOW_ERROR_EXIT`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExitReason {
    Unknown,
    Disconnect,
    FlowDisconnect,
    FlowErrorDisconnect,
    Transfer,
    SessionExpireDisconnect,
    RecognitionFailureDisconnect,
    RecognitionFailureExit,
    UserExit,
    FlowExit,
    FlowErrorExit,
}

crate::runtime::values!(ExitReason {
    Unknown = "UNKNOWN",
    Disconnect = "DISCONNECT",
    FlowDisconnect = "FLOW_DISCONNECT",
    FlowErrorDisconnect = "FLOW_ERROR_DISCONNECT",
    Transfer = "TRANSFER",
    SessionExpireDisconnect = "SESSION_EXPIRE_DISCONNECT",
    RecognitionFailureDisconnect = "RECOGNITION_FAILURE_DISCONNECT",
    RecognitionFailureExit = "RECOGNITION_FAILURE_EXIT",
    UserExit = "USER_EXIT",
    FlowExit = "FLOW_EXIT",
    FlowErrorExit = "FLOW_ERROR_EXIT",
});

/// The property `transferType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `ACD`, `USER`, `NUMBER`, `ACD_VOICEMAIL`, `USER_VOICEMAIL`, `GROUP_VOICEMAIL`, `GROUP`, `FLOW`, `SECURE_FLOW`, `RETURN_TO_AGENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum TransferType {
    Unknown,
    Acd,
    User,
    Number,
    AcdVoicemail,
    UserVoicemail,
    GroupVoicemail,
    Group,
    Flow,
    SecureFlow,
    ReturnToAgent,
}

crate::runtime::values!(TransferType {
    Unknown = "UNKNOWN",
    Acd = "ACD",
    User = "USER",
    Number = "NUMBER",
    AcdVoicemail = "ACD_VOICEMAIL",
    UserVoicemail = "USER_VOICEMAIL",
    GroupVoicemail = "GROUP_VOICEMAIL",
    Group = "GROUP",
    Flow = "FLOW",
    SecureFlow = "SECURE_FLOW",
    ReturnToAgent = "RETURN_TO_AGENT",
});
