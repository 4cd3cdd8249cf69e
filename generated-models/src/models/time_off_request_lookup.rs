// @generated from the schema "TimeOffRequestLookup"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TimeOffRequestLookup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffRequestLookup {
    /// `timeOffRequestId`: `string`, required.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffRequestLookup "TimeOffRequestLookup" 2 {
    (
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id required,
        user_id: String = "userId" with_user_id required,
    )
});
