// @generated from the schema "UserProfilesInDateRangeRequest"; changes made here are lost at the next generation

/// The schema `UserProfilesInDateRangeRequest`.
#[repr(C)]
pub struct UserProfilesInDateRangeRequest {
    /// `startWorkday`: `string`, required.
    #[doc(alias = "startWorkday")]
    pub start_workday: ::std::option::Option<::std::string::String>,
    /// `endWorkday`: `string`, required.
    #[doc(alias = "endWorkday")]
    pub end_workday: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserProfilesInDateRangeRequest "UserProfilesInDateRangeRequest" 2 {
    (
        start_workday: ::std::string::String = "startWorkday" 1 with_start_workday,
        end_workday: ::std::string::String = "endWorkday" 1 with_end_workday,
    )
});
