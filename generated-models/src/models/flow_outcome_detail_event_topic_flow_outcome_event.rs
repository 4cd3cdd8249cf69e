// @generated from the schema "FlowOutcomeDetailEventTopicFlowOutcomeEvent"; changes made here are lost at the next generation

use crate::FlowOutcomeDetailEventTopicFlowMilestone;
use crate::runtime::{Extra, Open};

/// The schema `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowOutcomeDetailEventTopicFlowOutcomeEvent {
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
    /// `flowOutcomeId`: `string`.
    #[doc(alias = "flowOutcomeId")]
    pub flow_outcome_id: Option<String>,
    /// `flowOutcomeStartTime`: `integer`.
    #[doc(alias = "flowOutcomeStartTime")]
    pub flow_outcome_start_time: Option<i64>,
    /// `flowOutcomeEndTime`: `integer`.
    #[doc(alias = "flowOutcomeEndTime")]
    pub flow_outcome_end_time: Option<i64>,
    /// `flowOutcomeValue`: one of `UNKNOWN`, `SUCCESS` and `FAILURE`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: Option<Open<FlowOutcomeValue>>,
    /// `flowMilestones`: `array of FlowOutcomeDetailEventTopicFlowMilestone`.
    #[doc(alias = "flowMilestones")]
    pub flow_milestones: Option<Vec<FlowOutcomeDetailEventTopicFlowMilestone>>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: Option<Vec<String>>,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowOutcomeDetailEventTopicFlowOutcomeEvent "FlowOutcomeDetailEventTopicFlowOutcomeEvent" 24 {
    (
        event_time: i64 = "eventTime" with_event_time,
        conversation_id: String = "conversationId" with_conversation_id,
        participant_id: String = "participantId" with_participant_id,
        session_id: String = "sessionId" with_session_id,
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
        division_id: String = "divisionId" with_division_id,
    )
    (
        flow_version: String = "flowVersion" with_flow_version,
        flow_outcome_id: String = "flowOutcomeId" with_flow_outcome_id,
        flow_outcome_start_time: i64 = "flowOutcomeStartTime" with_flow_outcome_start_time,
        flow_outcome_end_time: i64 = "flowOutcomeEndTime" with_flow_outcome_end_time,
        flow_outcome_value: Open<FlowOutcomeValue> = "flowOutcomeValue" with_flow_outcome_value,
        flow_milestones: Vec<FlowOutcomeDetailEventTopicFlowMilestone> = "flowMilestones" with_flow_milestones,
        conversation_external_contact_ids: Vec<String> = "conversationExternalContactIds" with_conversation_external_contact_ids,
        conversation_external_organization_ids: Vec<String> = "conversationExternalOrganizationIds" with_conversation_external_organization_ids,
    )
});

/// The property `mediaType` of `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
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

/// The property `direction` of `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
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

/// The property `messageType` of `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
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

/// The property `flowType` of `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Known values: `UNKNOWN`, `INBOUNDCALL`, `OUTBOUNDCALL`, `INQUEUECALL`, `SECURECALL`, `INBOUNDEMAIL`, `SURVEYINVITE`, `INBOUNDSHORTMESSAGE`, `INBOUNDCHAT`, `WORKFLOW`, `BOT`, `DIGITALBOT`, `COMMONMODULE`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `VOICE`, `VOICEMAIL`, `WORKITEM`, `VOICESURVEY`.
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

/// The property `flowOutcomeValue` of `FlowOutcomeDetailEventTopicFlowOutcomeEvent`. Known values: `UNKNOWN`, `SUCCESS`, `FAILURE`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowOutcomeValue {
    Unknown,
    Success,
    Failure,
}

crate::runtime::values!(FlowOutcomeValue {
    Unknown = "UNKNOWN",
    Success = "SUCCESS",
    Failure = "FAILURE",
});
