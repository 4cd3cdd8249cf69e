// @generated from the schema "FlowExecutionDataQueryResult"; changes made here are lost at the next generation

/// The schema `FlowExecutionDataQueryResult`.
#[repr(C)]
pub struct FlowExecutionDataQueryResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDateTime`: `string (date-time)`.
    #[doc(alias = "endDateTime")]
    pub end_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `workitemId`: `string`.
    #[doc(alias = "workitemId")]
    pub workitem_id: ::std::option::Option<::std::string::String>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<crate::runtime::Open<FlowType>>,
    /// `flowErrorReason`: `string`.
    #[doc(alias = "flowErrorReason")]
    pub flow_error_reason: ::std::option::Option<::std::string::String>,
    /// `flowWarningReason`: `string`.
    #[doc(alias = "flowWarningReason")]
    pub flow_warning_reason: ::std::option::Option<::std::string::String>,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowExecutionDataQueryResult "FlowExecutionDataQueryResult" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        start_date_time: crate::runtime::DateTime = "startDateTime" 0 with_start_date_time,
        end_date_time: crate::runtime::DateTime = "endDateTime" 0 with_end_date_time,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        workitem_id: ::std::string::String = "workitemId" 0 with_workitem_id,
        flow_type: crate::runtime::Open<FlowType> = "flowType" 0 with_flow_type,
        flow_error_reason: ::std::string::String = "flowErrorReason" 0 with_flow_error_reason,
        flow_warning_reason: ::std::string::String = "flowWarningReason" 0 with_flow_warning_reason,
        flow_name: ::std::string::String = "flowName" 0 with_flow_name,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `flowType` of `FlowExecutionDataQueryResult`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
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

crate::runtime::known!(FlowType);

impl crate::runtime::Enum for FlowType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "bot"),
        (Self::Commonmodule, "commonmodule"),
        (Self::Digitalbot, "digitalbot"),
        (Self::Inboundcall, "inboundcall"),
        (Self::Inboundchat, "inboundchat"),
        (Self::Inboundemail, "inboundemail"),
        (Self::Inboundshortmessage, "inboundshortmessage"),
        (Self::Inqueuecall, "inqueuecall"),
        (Self::Inqueueshortmessage, "inqueueshortmessage"),
        (Self::Inqueueemail, "inqueueemail"),
        (Self::Outboundcall, "outboundcall"),
        (Self::Securecall, "securecall"),
        (Self::Surveyinvite, "surveyinvite"),
        (Self::Voice, "voice"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurvey, "voicesurvey"),
        (Self::Workflow, "workflow"),
        (Self::Workitem, "workitem"),
    ];
}
