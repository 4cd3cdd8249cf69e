// @generated from the schema "LocaleInfo"; changes made here are lost at the next generation

use crate::{FlowHealthErrorInfo, LocaleFlowVersionInfo};
use crate::runtime::{Extra, Open};

/// The schema `LocaleInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocaleInfo {
    /// `status`: one of `InProgress`, `Completed` and `Error`.
    pub status: Option<Open<Status>>,
    /// `errorInfo`: `FlowHealthErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<FlowHealthErrorInfo>>,
    /// `flowVersionInfo`: `LocaleFlowVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: Option<Box<LocaleFlowVersionInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocaleInfo "LocaleInfo" 3 {
    (
        status: Open<Status> = "status" with_status,
        error_info: Box<FlowHealthErrorInfo> = "errorInfo" with_error_info,
        flow_version_info: Box<LocaleFlowVersionInfo> = "flowVersionInfo" with_flow_version_info,
    )
});

/// The property `status` of `LocaleInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Completed = "Completed",
    Error = "Error",
});
