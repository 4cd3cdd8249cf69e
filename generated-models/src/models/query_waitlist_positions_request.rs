// @generated from the schema "QueryWaitlistPositionsRequest"; changes made here are lost at the next generation

use crate::UserTimeOffRequestReference;
use crate::runtime::Extra;

/// The schema `QueryWaitlistPositionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryWaitlistPositionsRequest {
    /// `timeOffRequests`: `array of UserTimeOffRequestReference`, required.
    #[doc(alias = "timeOffRequests")]
    pub time_off_requests: Option<Vec<UserTimeOffRequestReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryWaitlistPositionsRequest "QueryWaitlistPositionsRequest" 1 {
    (
        time_off_requests: Vec<UserTimeOffRequestReference> = "timeOffRequests" with_time_off_requests required,
    )
});
