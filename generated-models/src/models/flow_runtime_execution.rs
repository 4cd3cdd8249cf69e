// @generated from the schema "FlowRuntimeExecution"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{DomainEntityRef, ErrorBody, FlowVersion};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowRuntimeExecution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowRuntimeExecution {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `flowVersion`: `FlowVersion`, required.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<Box<FlowVersion>>,
    /// `dateLaunched`: `string (date-time)`, required.
    #[doc(alias = "dateLaunched")]
    pub date_launched: Option<DateTime>,
    /// `status`: one of `UNKNOWN`, `RUNNING`, `ERROR`, `TERMINATED` and 2 more, required.
    pub status: Option<Open<Status>>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `completionReason`: `string`.
    #[doc(alias = "completionReason")]
    pub completion_reason: Option<String>,
    /// `flowErrorInfo`: `ErrorBody`.
    #[doc(alias = "flowErrorInfo")]
    pub flow_error_info: Option<Box<ErrorBody>>,
    /// `outputData`: `map of object`.
    #[doc(alias = "outputData")]
    pub output_data: Option<BTreeMap<String, serde_json::Value>>,
    /// `conversation`: `DomainEntityRef`.
    pub conversation: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowRuntimeExecution "FlowRuntimeExecution" 11 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        flow_version: Box<FlowVersion> = "flowVersion" with_flow_version required,
        date_launched: DateTime = "dateLaunched" with_date_launched required,
        status: Open<Status> = "status" with_status required,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        completion_reason: String = "completionReason" with_completion_reason,
        flow_error_info: Box<ErrorBody> = "flowErrorInfo" with_flow_error_info,
        output_data: BTreeMap<String, serde_json::Value> = "outputData" with_output_data,
        conversation: Box<DomainEntityRef> = "conversation" with_conversation,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `FlowRuntimeExecution`. Known values: `UNKNOWN`, `RUNNING`, `ERROR`, `TERMINATED`, `COMPLETED`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Running,
    Error,
    Terminated,
    Completed,
    Failed,
}

crate::runtime::values!(Status {
    Unknown = "UNKNOWN",
    Running = "RUNNING",
    Error = "ERROR",
    Terminated = "TERMINATED",
    Completed = "COMPLETED",
    Failed = "FAILED",
});
