// @generated from the schema "EdgeRebootParameters"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeRebootParameters`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeRebootParameters {
    /// `callDrainingWaitTimeSeconds`: `integer (int32)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeRebootParameters "EdgeRebootParameters" 1 {
    (
        call_draining_wait_time_seconds: i32 = "callDrainingWaitTimeSeconds" with_call_draining_wait_time_seconds,
    )
});
