// @generated from the schema "ActionConfig"; changes made here are lost at the next generation

use crate::{RequestConfig, ResponseConfig};
use crate::runtime::Extra;

/// The schema `ActionConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionConfig {
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: Option<i32>,
    /// `request`: `RequestConfig`.
    pub request: Option<Box<RequestConfig>>,
    /// `response`: `ResponseConfig`.
    pub response: Option<Box<ResponseConfig>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionConfig "ActionConfig" 3 {
    (
        timeout_seconds: i32 = "timeoutSeconds" with_timeout_seconds,
        request: Box<RequestConfig> = "request" with_request,
        response: Box<ResponseConfig> = "response" with_response,
    )
});
