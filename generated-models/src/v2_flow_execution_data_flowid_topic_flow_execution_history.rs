// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowExecutionHistory"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`.
pub struct V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `endDateTime`: `string (date-time)`.
    #[doc(alias = "endDateTime")]
    pub end_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endpoint`: `string`.
    pub endpoint: ::std::option::Option<::std::string::String>,
    /// `errors`: `array of V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    >,
    /// `execution`: `array of V2FlowExecutionDataFlowidTopicExecution`.
    pub execution: ::std::option::Option<
        ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicExecution>,
    >,
    /// `flowExitReason`: `string`.
    #[doc(alias = "flowExitReason")]
    pub flow_exit_reason: ::std::option::Option<::std::string::String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `flowIsDebug`: `boolean`.
    #[doc(alias = "flowIsDebug")]
    pub flow_is_debug: ::std::option::Option<bool>,
    /// `executionItemsTruncated`: `boolean`.
    #[doc(alias = "executionItemsTruncated")]
    pub execution_items_truncated: ::std::option::Option<bool>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `invokingContext`: `V2FlowExecutionDataFlowidTopicInvokingContext`.
    #[doc(alias = "invokingContext")]
    pub invoking_context: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicInvokingContext>,
    >,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `warnings`: `array of V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub warnings: ::std::option::Option<
        ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    const EMPTY: Self = Self {
        execution_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        end_date_time: ::std::option::Option::None,
        endpoint: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        execution: ::std::option::Option::None,
        flow_exit_reason: ::std::option::Option::None,
        flow_id: ::std::option::Option::None,
        flow_is_debug: ::std::option::Option::None,
        execution_items_truncated: ::std::option::Option::None,
        flow_type: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        invoking_context: ::std::option::Option::None,
        start_date_time: ::std::option::Option::None,
        warnings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicFlowExecutionHistory = &<V2FlowExecutionDataFlowidTopicFlowExecutionHistory as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicFlowExecutionHistory",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("executionId", "execution_id", 0),
            ("conversationId", "conversation_id", 0),
            ("divisionId", "division_id", 0),
            ("endDateTime", "end_date_time", 0),
            ("endpoint", "endpoint", 0),
            ("errors", "errors", 0),
            ("execution", "execution", 0),
            ("flowExitReason", "flow_exit_reason", 0),
            ("flowId", "flow_id", 0),
            ("flowIsDebug", "flow_is_debug", 0),
            ("executionItemsTruncated", "execution_items_truncated", 0),
            ("flowType", "flow_type", 0),
            ("flowVersion", "flow_version", 0),
            ("messageType", "message_type", 0),
            ("invokingContext", "invoking_context", 0),
            ("startDateTime", "start_date_time", 0),
            ("warnings", "warnings", 0),
        ],
        fields: &[
            &E.execution_id,
            &E.conversation_id,
            &E.division_id,
            &E.end_date_time,
            &E.endpoint,
            &E.errors,
            &E.execution,
            &E.flow_exit_reason,
            &E.flow_id,
            &E.flow_is_debug,
            &E.execution_items_truncated,
            &E.flow_type,
            &E.flow_version,
            &E.message_type,
            &E.invoking_context,
            &E.start_date_time,
            &E.warnings,
        ],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowExecutionHistory);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    with_execution_id: execution_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_end_date_time: end_date_time: crate::runtime::DateTime,
    with_endpoint: endpoint: ::std::string::String,
    with_errors: errors: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    with_execution: execution: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicExecution>,
    with_flow_exit_reason: flow_exit_reason: ::std::string::String,
    with_flow_id: flow_id: ::std::string::String,
    with_flow_is_debug: flow_is_debug: bool,
    with_execution_items_truncated: execution_items_truncated: bool,
    with_flow_type: flow_type: ::std::string::String,
    with_flow_version: flow_version: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_invoking_context: invoking_context: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicInvokingContext>,
    with_start_date_time: start_date_time: crate::runtime::DateTime,
    with_warnings: warnings: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
});

/// The property `messageType` of `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `instagram`, `line`, `whatsapp`, `webmessaging`, `open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "unknown"),
        (Self::Sms, "sms"),
        (Self::Twitter, "twitter"),
        (Self::Facebook, "facebook"),
        (Self::Instagram, "instagram"),
        (Self::Line, "line"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Open, "open"),
    ];
}
