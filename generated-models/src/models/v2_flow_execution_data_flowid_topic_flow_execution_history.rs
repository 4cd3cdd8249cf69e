// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowExecutionHistory"; changes made here are lost at the next generation

use crate::{
    V2FlowExecutionDataFlowidTopicExecution,
    V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo,
    V2FlowExecutionDataFlowidTopicInvokingContext,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `endDateTime`: `string (date-time)`.
    #[doc(alias = "endDateTime")]
    pub end_date_time: Option<DateTime>,
    /// `endpoint`: `string`.
    pub endpoint: Option<String>,
    /// `errors`: `array of V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub errors: Option<Vec<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    /// `execution`: `array of V2FlowExecutionDataFlowidTopicExecution`.
    pub execution: Option<Vec<V2FlowExecutionDataFlowidTopicExecution>>,
    /// `flowExitReason`: `string`.
    #[doc(alias = "flowExitReason")]
    pub flow_exit_reason: Option<String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowIsDebug`: `boolean`.
    #[doc(alias = "flowIsDebug")]
    pub flow_is_debug: Option<bool>,
    /// `executionItemsTruncated`: `boolean`.
    #[doc(alias = "executionItemsTruncated")]
    pub execution_items_truncated: Option<bool>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: Option<String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `messageType`: one of `unknown`, `sms`, `twitter`, `facebook` and 5 more.
    #[doc(alias = "messageType")]
    pub message_type: Option<Open<MessageType>>,
    /// `invokingContext`: `V2FlowExecutionDataFlowidTopicInvokingContext`.
    #[doc(alias = "invokingContext")]
    pub invoking_context: Option<Box<V2FlowExecutionDataFlowidTopicInvokingContext>>,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: Option<DateTime>,
    /// `warnings`: `array of V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub warnings: Option<Vec<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowExecutionHistory "V2FlowExecutionDataFlowidTopicFlowExecutionHistory" 17 {
    (
        execution_id: String = "executionId" with_execution_id,
        conversation_id: String = "conversationId" with_conversation_id,
        division_id: String = "divisionId" with_division_id,
        end_date_time: DateTime = "endDateTime" with_end_date_time,
        endpoint: String = "endpoint" with_endpoint,
        errors: Vec<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "errors" with_errors,
        execution: Vec<V2FlowExecutionDataFlowidTopicExecution> = "execution" with_execution,
        flow_exit_reason: String = "flowExitReason" with_flow_exit_reason,
        flow_id: String = "flowId" with_flow_id,
        flow_is_debug: bool = "flowIsDebug" with_flow_is_debug,
        execution_items_truncated: bool = "executionItemsTruncated" with_execution_items_truncated,
        flow_type: String = "flowType" with_flow_type,
        flow_version: String = "flowVersion" with_flow_version,
        message_type: Open<MessageType> = "messageType" with_message_type,
        invoking_context: Box<V2FlowExecutionDataFlowidTopicInvokingContext> = "invokingContext" with_invoking_context,
        start_date_time: DateTime = "startDateTime" with_start_date_time,
    )
    (
        warnings: Vec<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "warnings" with_warnings,
    )
});

/// The property `messageType` of `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`. Known values: `unknown`, `sms`, `twitter`, `facebook`, `instagram`, `line`, `whatsapp`, `webmessaging`, `open`.
#[repr(u16)]
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

crate::runtime::values!(MessageType {
    Unknown = "unknown",
    Sms = "sms",
    Twitter = "twitter",
    Facebook = "facebook",
    Instagram = "instagram",
    Line = "line",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Open = "open",
});
