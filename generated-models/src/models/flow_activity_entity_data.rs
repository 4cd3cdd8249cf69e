// @generated from the schema "FlowActivityEntityData"; changes made here are lost at the next generation

use crate::FlowActivityScoredAgent;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowActivityEntityData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowActivityEntityData {
    /// `activityDate`: `string (date-time)`, required.
    #[doc(alias = "activityDate")]
    pub activity_date: Option<DateTime>,
    /// `metric`: `oFlow`, the one known value.
    pub metric: Option<Open<Metric>>,
    /// `activeRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "activeRouting")]
    pub active_routing: Option<Open<ActiveRouting>>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: Option<String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: Option<String>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowType`: one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more.
    #[doc(alias = "flowType")]
    pub flow_type: Option<Open<FlowType>>,
    /// `mediaType`: one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: Option<Vec<Open<RequestedRoutings>>>,
    /// `routingPriority`: `integer (int64)`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: Option<i64>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `usedRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "usedRouting")]
    pub used_routing: Option<Open<UsedRouting>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `scoredAgents`: `array of FlowActivityScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<FlowActivityScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowActivityEntityData "FlowActivityEntityData" 25 {
    (
        activity_date: DateTime = "activityDate" with_activity_date required,
        metric: Open<Metric> = "metric" with_metric,
        active_routing: Open<ActiveRouting> = "activeRouting" with_active_routing,
        address_from: String = "addressFrom" with_address_from,
        address_to: String = "addressTo" with_address_to,
        ani: String = "ani" with_ani,
        conversation_id: String = "conversationId" with_conversation_id,
        converted_from: String = "convertedFrom" with_converted_from,
        converted_to: String = "convertedTo" with_converted_to,
        direction: Open<Direction> = "direction" with_direction,
        dnis: String = "dnis" with_dnis,
        flow_id: String = "flowId" with_flow_id,
        flow_type: Open<FlowType> = "flowType" with_flow_type,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        participant_name: String = "participantName" with_participant_name,
        queue_id: String = "queueId" with_queue_id,
    )
    (
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_routings: Vec<Open<RequestedRoutings>> = "requestedRoutings" with_requested_routings,
        routing_priority: i64 = "routingPriority" with_routing_priority,
        session_id: String = "sessionId" with_session_id,
        team_id: String = "teamId" with_team_id,
        used_routing: Open<UsedRouting> = "usedRouting" with_used_routing,
        user_id: String = "userId" with_user_id,
        scored_agents: Vec<FlowActivityScoredAgent> = "scoredAgents" with_scored_agents,
    )
});

/// The property `metric` of `FlowActivityEntityData`. Known values: `oFlow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

crate::runtime::values!(Metric {
    OFlow = "oFlow",
});

/// The property `activeRouting` of `FlowActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActiveRouting {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(ActiveRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `direction` of `FlowActivityEntityData`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `flowType` of `FlowActivityEntityData`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowType {
    Bot,
    Commonmodule,
    Digitalbot,
    Inboundcall,
    Inboundchat,
    Inboundemail,
    Inboundshortmessage,
    Inqueuecall,
    Inqueueemail,
    Inqueueshortmessage,
    Outboundcall,
    Securecall,
    Speech,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

crate::runtime::values!(FlowType {
    Bot = "BOT",
    Commonmodule = "COMMONMODULE",
    Digitalbot = "DIGITALBOT",
    Inboundcall = "INBOUNDCALL",
    Inboundchat = "INBOUNDCHAT",
    Inboundemail = "INBOUNDEMAIL",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inqueuecall = "INQUEUECALL",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Outboundcall = "OUTBOUNDCALL",
    Securecall = "SECURECALL",
    Speech = "SPEECH",
    Surveyinvite = "SURVEYINVITE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Voicesurvey = "VOICESURVEY",
    Workflow = "WORKFLOW",
    Workitem = "WORKITEM",
});

/// The property `mediaType` of `FlowActivityEntityData`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::values!(MediaType {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

/// The property `requestedRoutings` of `FlowActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum RequestedRoutings {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(RequestedRoutings {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `usedRouting` of `FlowActivityEntityData`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
#[non_exhaustive]
pub enum UsedRouting {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

crate::runtime::values!(UsedRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});
