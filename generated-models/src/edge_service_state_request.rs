// @generated from the schema "EdgeServiceStateRequest"; changes made here are lost at the next generation

/// The schema `EdgeServiceStateRequest`.
#[repr(C)]
pub struct EdgeServiceStateRequest {
    /// `inService`: `boolean`, required.
    #[doc(alias = "inService")]
    pub in_service: ::std::option::Option<bool>,
    /// `callDrainingWaitTimeSeconds`: `integer (int32)`.
    #[doc(alias = "callDrainingWaitTimeSeconds")]
    pub call_draining_wait_time_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeServiceStateRequest "EdgeServiceStateRequest" 2 {
    (
        in_service: bool = "inService" 1 with_in_service,
        call_draining_wait_time_seconds: i32 = "callDrainingWaitTimeSeconds" 0 with_call_draining_wait_time_seconds,
    )
});
