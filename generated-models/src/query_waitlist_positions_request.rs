// @generated from the schema "QueryWaitlistPositionsRequest"; changes made here are lost at the next generation

/// The schema `QueryWaitlistPositionsRequest`.
#[repr(C)]
pub struct QueryWaitlistPositionsRequest {
    /// `timeOffRequests`: `array of UserTimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: ::std::option::Option<
        ::std::vec::Vec<crate::UserTimeOffRequestReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryWaitlistPositionsRequest "QueryWaitlistPositionsRequest" 1 {
    (
        time_off_requests: ::std::vec::Vec<crate::UserTimeOffRequestReference> = "timeOffRequests" 1 with_time_off_requests,
    )
});
