// @generated from the schema "EdgeServiceStateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeServiceStateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeServiceStateRequest {
    /// `inService`: `boolean`, required.
    #[doc(alias = "inService")]
    pub in_service: Option<bool>,
    /// `callDrainingWaitTimeSeconds`: `integer (int32)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeServiceStateRequest "EdgeServiceStateRequest" 2 {
    (
        in_service: bool = "inService" with_in_service required,
        call_draining_wait_time_seconds: i32 = "callDrainingWaitTimeSeconds" with_call_draining_wait_time_seconds,
    )
});
