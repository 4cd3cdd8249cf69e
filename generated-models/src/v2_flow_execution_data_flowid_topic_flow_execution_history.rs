// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowExecutionHistory"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`.
#[repr(C)]
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

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowExecutionHistory "V2FlowExecutionDataFlowidTopicFlowExecutionHistory" 17 {
    (
        execution_id: ::std::string::String = "executionId" 0 with_execution_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        end_date_time: crate::runtime::DateTime = "endDateTime" 0 with_end_date_time,
        endpoint: ::std::string::String = "endpoint" 0 with_endpoint,
        errors: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "errors" 0 with_errors,
        execution: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicExecution> = "execution" 0 with_execution,
        flow_exit_reason: ::std::string::String = "flowExitReason" 0 with_flow_exit_reason,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        flow_is_debug: bool = "flowIsDebug" 0 with_flow_is_debug,
        execution_items_truncated: bool = "executionItemsTruncated" 0 with_execution_items_truncated,
        flow_type: ::std::string::String = "flowType" 0 with_flow_type,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        message_type: crate::runtime::Open<MessageType> = "messageType" 0 with_message_type,
        invoking_context: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicInvokingContext> = "invokingContext" 0 with_invoking_context,
        start_date_time: crate::runtime::DateTime = "startDateTime" 0 with_start_date_time,
    )
    (
        warnings: ::std::vec::Vec<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "warnings" 0 with_warnings,
    )
});

/// The property `messageType` of `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `instagram`, `line`, `whatsapp`, `webmessaging`, `open`.
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

crate::runtime::known!(MessageType);

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
