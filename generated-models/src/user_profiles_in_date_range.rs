// @generated from the schema "UserProfilesInDateRange"; changes made here are lost at the next generation

/// The schema `UserProfilesInDateRange`.
#[repr(C)]
pub struct UserProfilesInDateRange {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `profiles`: `array of ProfileWithDateRange`.
    pub profiles: ::std::option::Option<::std::vec::Vec<crate::ProfileWithDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserProfilesInDateRange "UserProfilesInDateRange" 4 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
        profiles: ::std::vec::Vec<crate::ProfileWithDateRange> = "profiles" 0 with_profiles,
    )
});
