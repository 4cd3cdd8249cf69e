// @generated from the schema "FlowStartDetailEventTopicFlowStartEvent"; changes made here are lost at the next generation

/// The schema `FlowStartDetailEventTopicFlowStartEvent`.
#[repr(C)]
pub struct FlowStartDetailEventTopicFlowStartEvent {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowStartDetailEventTopicFlowStartEvent "FlowStartDetailEventTopicFlowStartEvent" 19 {
    (
        event_time: i64 = "eventTime" 0 with_event_time,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        participant_id: ::std::string::String = "participantId" 0 with_participant_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
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
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
    )
    (
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        conversation_external_contact_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalContactIds" 0 with_conversation_external_contact_ids,
        conversation_external_organization_ids: ::std::vec::Vec<::std::string::String> = "conversationExternalOrganizationIds" 0 with_conversation_external_organization_ids,
    )
});

/// The property `mediaType` of `FlowStartDetailEventTopicFlowStartEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `FlowStartDetailEventTopicFlowStartEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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

/// The property `messageType` of `FlowStartDetailEventTopicFlowStartEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
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

/// The property `flowType` of `FlowStartDetailEventTopicFlowStartEvent`. Known values: `UNKNOWN`, `INBOUNDCALL`, `OUTBOUNDCALL`, `INQUEUECALL`, `SECURECALL`, `INBOUNDEMAIL`, `SURVEYINVITE`, `INBOUNDSHORTMESSAGE`, `INBOUNDCHAT`, `WORKFLOW`, `BOT`, `DIGITALBOT`, `COMMONMODULE`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `VOICE`, `VOICEMAIL`, `WORKITEM`, `VOICESURVEY`.
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
