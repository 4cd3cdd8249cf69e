// @generated from the schema "FlowExecutionDataQueryResult"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowExecutionDataQueryResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionDataQueryResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: Option<DateTime>,
    /// `endDateTime`: `string (date-time)`.
    #[doc(alias = "endDateTime")]
    pub end_date_time: Option<DateTime>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `workitemId`: `string`.
    #[doc(alias = "workitemId")]
    pub workitem_id: Option<String>,
    /// `flowType`: one of `bot`, `commonmodule`, `digitalbot`, `inboundcall` and 14 more.
    #[doc(alias = "flowType")]
    pub flow_type: Option<Open<FlowType>>,
    /// `flowErrorReason`: `string`.
    #[doc(alias = "flowErrorReason")]
    pub flow_error_reason: Option<String>,
    /// `flowWarningReason`: `string`.
    #[doc(alias = "flowWarningReason")]
    pub flow_warning_reason: Option<String>,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionDataQueryResult "FlowExecutionDataQueryResult" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        start_date_time: DateTime = "startDateTime" with_start_date_time,
        end_date_time: DateTime = "endDateTime" with_end_date_time,
        flow_id: String = "flowId" with_flow_id,
        flow_version: String = "flowVersion" with_flow_version,
        conversation_id: String = "conversationId" with_conversation_id,
        workitem_id: String = "workitemId" with_workitem_id,
        flow_type: Open<FlowType> = "flowType" with_flow_type,
        flow_error_reason: String = "flowErrorReason" with_flow_error_reason,
        flow_warning_reason: String = "flowWarningReason" with_flow_warning_reason,
        flow_name: String = "flowName" with_flow_name,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `flowType` of `FlowExecutionDataQueryResult`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
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
    Inqueueshortmessage,
    Inqueueemail,
    Outboundcall,
    Securecall,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

crate::runtime::values!(FlowType {
    Bot = "bot",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueshortmessage = "inqueueshortmessage",
    Inqueueemail = "inqueueemail",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});
