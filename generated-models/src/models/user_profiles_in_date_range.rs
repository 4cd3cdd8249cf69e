// @generated from the schema "UserProfilesInDateRange"; changes made here are lost at the next generation

use crate::{ProfileWithDateRange, UserReference};
use crate::runtime::{Date, Extra};

/// The schema `UserProfilesInDateRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserProfilesInDateRange {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: Option<Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `profiles`: `array of ProfileWithDateRange`.
    pub profiles: Option<Vec<ProfileWithDateRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserProfilesInDateRange "UserProfilesInDateRange" 4 {
    (
        user: Box<UserReference> = "user" with_user,
        date_start_workday: Date = "dateStartWorkday" with_date_start_workday,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday,
        profiles: Vec<ProfileWithDateRange> = "profiles" with_profiles,
    )
});
