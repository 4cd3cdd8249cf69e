// @generated from the schema "FlowExecutionDataQueryResult"; changes made here are lost at the next generation

/// The schema `FlowExecutionDataQueryResult`.
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

impl crate::runtime::Model for FlowExecutionDataQueryResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        start_date_time: ::std::option::Option::None,
        end_date_time: ::std::option::Option::None,
        flow_id: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        workitem_id: ::std::option::Option::None,
        flow_type: ::std::option::Option::None,
        flow_error_reason: ::std::option::Option::None,
        flow_warning_reason: ::std::option::Option::None,
        flow_name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionDataQueryResult = &<FlowExecutionDataQueryResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionDataQueryResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("startDateTime", "start_date_time", 0),
            ("endDateTime", "end_date_time", 0),
            ("flowId", "flow_id", 0),
            ("flowVersion", "flow_version", 0),
            ("conversationId", "conversation_id", 0),
            ("workitemId", "workitem_id", 0),
            ("flowType", "flow_type", 0),
            ("flowErrorReason", "flow_error_reason", 0),
            ("flowWarningReason", "flow_warning_reason", 0),
            ("flowName", "flow_name", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.start_date_time,
            &E.end_date_time,
            &E.flow_id,
            &E.flow_version,
            &E.conversation_id,
            &E.workitem_id,
            &E.flow_type,
            &E.flow_error_reason,
            &E.flow_warning_reason,
            &E.flow_name,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowExecutionDataQueryResult);

crate::runtime::setters!(FlowExecutionDataQueryResult {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_start_date_time: start_date_time: crate::runtime::DateTime,
    with_end_date_time: end_date_time: crate::runtime::DateTime,
    with_flow_id: flow_id: ::std::string::String,
    with_flow_version: flow_version: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_workitem_id: workitem_id: ::std::string::String,
    with_flow_type: flow_type: crate::runtime::Open<FlowType>,
    with_flow_error_reason: flow_error_reason: ::std::string::String,
    with_flow_warning_reason: flow_warning_reason: ::std::string::String,
    with_flow_name: flow_name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `flowType` of `FlowExecutionDataQueryResult`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
