// @generated from the schema "UserProfilesInDateRangeRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserProfilesInDateRangeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserProfilesInDateRangeRequest {
    /// `startWorkday`: `string`, required.
    #[doc(alias = "startWorkday")]
    pub start_workday: Option<String>,
    /// `endWorkday`: `string`, required.
    #[doc(alias = "endWorkday")]
    pub end_workday: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserProfilesInDateRangeRequest "UserProfilesInDateRangeRequest" 2 {
    (
        start_workday: String = "startWorkday" with_start_workday required,
        end_workday: String = "endWorkday" with_end_workday required,
    )
});
