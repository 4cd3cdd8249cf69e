// @generated from the schema "FlowEndDetailEventTopicFlowEndEvent"; changes made here are lost at the next generation

/// The schema `FlowEndDetailEventTopicFlowEndEvent`.
#[repr(C)]
pub struct FlowEndDetailEventTopicFlowEndEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<crate::runtime::Open<FlowType>>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
    /// `connectedDurationMs`: `integer`.
    #[doc(alias = "connectedDurationMs")]
    pub connected_duration_ms: ::std::option::Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `exitReason`: `string`.
    #[doc(alias = "exitReason")]
    pub exit_reason: ::std::option::Option<crate::runtime::Open<ExitReason>>,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<crate::runtime::Open<TransferType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowEndDetailEventTopicFlowEndEvent "FlowEndDetailEventTopicFlowEndEvent" 23 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        provider: ::std::string::String = "provider" 0 with_provider,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        ani: ::std::string::String = "ani" 0 with_ani,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        subject: ::std::string::String = "subject" 0 with_subject,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        flow_type: crate::runtime::Open<FlowType> = "flowType" 0 with_flow_type,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
    )
    (
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        connected_duration_ms: i64 = "connectedDurationMs" 0 with_connected_duration_ms,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
        exit_reason: crate::runtime::Open<ExitReason> = "exitReason" 0 with_exit_reason,
        transfer_type: crate::runtime::Open<TransferType> = "transferType" 0 with_transfer_type,
    )
});

/// The property `disconnectType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
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

crate::runtime::known!(DisconnectType);

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Endpoint, "ENDPOINT"),
        (Self::Client, "CLIENT"),
        (Self::System, "SYSTEM"),
        (Self::Transfer, "TRANSFER"),
        (Self::Error, "ERROR"),
        (Self::Peer, "PEER"),
        (Self::Other, "OTHER"),
        (Self::Spam, "SPAM"),
        (Self::Timeout, "TIMEOUT"),
        (Self::TransportFailure, "TRANSPORT_FAILURE"),
        (Self::ConferenceTransfer, "CONFERENCE_TRANSFER"),
        (Self::ConsultTransfer, "CONSULT_TRANSFER"),
        (Self::ForwardTransfer, "FORWARD_TRANSFER"),
        (Self::NoAnswerTransfer, "NO_ANSWER_TRANSFER"),
        (Self::NotAvailableTransfer, "NOT_AVAILABLE_TRANSFER"),
        (Self::Uncallable, "UNCALLABLE"),
        (Self::DndEndpoint, "DND_ENDPOINT"),
        (Self::DndTransfer, "DND_TRANSFER"),
    ];
}

/// The property `mediaType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Voice, "VOICE"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Callback, "CALLBACK"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
        (Self::Message, "MESSAGE"),
        (Self::Internalmessage, "INTERNALMESSAGE"),
    ];
}

/// The property `direction` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}

/// The property `messageType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
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

crate::runtime::known!(MessageType);

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Sms, "SMS"),
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Line, "LINE"),
        (Self::Whatsapp, "WHATSAPP"),
        (Self::Webmessaging, "WEBMESSAGING"),
        (Self::Open, "OPEN"),
        (Self::Instagram, "INSTAGRAM"),
        (Self::Apple, "APPLE"),
    ];
}

/// The property `flowType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `INBOUNDCALL`, `OUTBOUNDCALL`, `INQUEUECALL`, `SECURECALL`, `INBOUNDEMAIL`, `SURVEYINVITE`, `INBOUNDSHORTMESSAGE`, `INBOUNDCHAT`, `WORKFLOW`, `BOT`, `DIGITALBOT`, `COMMONMODULE`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `VOICE`, `VOICEMAIL`, `WORKITEM`, `VOICESURVEY`.
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

crate::runtime::known!(FlowType);

impl crate::runtime::Enum for FlowType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Inboundcall, "INBOUNDCALL"),
        (Self::Outboundcall, "OUTBOUNDCALL"),
        (Self::Inqueuecall, "INQUEUECALL"),
        (Self::Securecall, "SECURECALL"),
        (Self::Inboundemail, "INBOUNDEMAIL"),
        (Self::Surveyinvite, "SURVEYINVITE"),
        (Self::Inboundshortmessage, "INBOUNDSHORTMESSAGE"),
        (Self::Inboundchat, "INBOUNDCHAT"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Bot, "BOT"),
        (Self::Digitalbot, "DIGITALBOT"),
        (Self::Commonmodule, "COMMONMODULE"),
        (Self::Inqueueemail, "INQUEUEEMAIL"),
        (Self::Inqueueshortmessage, "INQUEUESHORTMESSAGE"),
        (Self::Voice, "VOICE"),
        (Self::Voicemail, "VOICEMAIL"),
        (Self::Workitem, "WORKITEM"),
        (Self::Voicesurvey, "VOICESURVEY"),
    ];
}

/// The property `exitReason` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `DISCONNECT`, `FLOW_DISCONNECT`, `FLOW_ERROR_DISCONNECT`, `TRANSFER`, `SESSION_EXPIRE_DISCONNECT`, `RECOGNITION_FAILURE_DISCONNECT`, `RECOGNITION_FAILURE_EXIT`, `USER_EXIT`, `FLOW_EXIT`, `FLOW_ERROR_EXIT`.
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

crate::runtime::known!(ExitReason);

impl crate::runtime::Enum for ExitReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Disconnect, "DISCONNECT"),
        (Self::FlowDisconnect, "FLOW_DISCONNECT"),
        (Self::FlowErrorDisconnect, "FLOW_ERROR_DISCONNECT"),
        (Self::Transfer, "TRANSFER"),
        (Self::SessionExpireDisconnect, "SESSION_EXPIRE_DISCONNECT"),
        (Self::RecognitionFailureDisconnect, "RECOGNITION_FAILURE_DISCONNECT"),
        (Self::RecognitionFailureExit, "RECOGNITION_FAILURE_EXIT"),
        (Self::UserExit, "USER_EXIT"),
        (Self::FlowExit, "FLOW_EXIT"),
        (Self::FlowErrorExit, "FLOW_ERROR_EXIT"),
    ];
}

/// The property `transferType` of `FlowEndDetailEventTopicFlowEndEvent`. Known values: `UNKNOWN`, `ACD`, `USER`, `NUMBER`, `ACD_VOICEMAIL`, `USER_VOICEMAIL`, `GROUP_VOICEMAIL`, `GROUP`, `FLOW`, `SECURE_FLOW`, `RETURN_TO_AGENT`.
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

crate::runtime::known!(TransferType);

impl crate::runtime::Enum for TransferType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Acd, "ACD"),
        (Self::User, "USER"),
        (Self::Number, "NUMBER"),
        (Self::AcdVoicemail, "ACD_VOICEMAIL"),
        (Self::UserVoicemail, "USER_VOICEMAIL"),
        (Self::GroupVoicemail, "GROUP_VOICEMAIL"),
        (Self::Group, "GROUP"),
        (Self::Flow, "FLOW"),
        (Self::SecureFlow, "SECURE_FLOW"),
        (Self::ReturnToAgent, "RETURN_TO_AGENT"),
    ];
}
