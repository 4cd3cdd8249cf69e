// @generated from the schema "UserAvailableTimes"; changes made here are lost at the next generation

use crate::{AvailableTime, UserReference};
use crate::runtime::Extra;

/// The schema `UserAvailableTimes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAvailableTimes {
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `availableTimes`: `array of AvailableTime`, read-only.
    #[doc(alias = "availableTimes")]
    pub available_times: Option<Vec<AvailableTime>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAvailableTimes "UserAvailableTimes" 2 {
    (
        user: Box<UserReference> = "user" with_user read_only,
        available_times: Vec<AvailableTime> = "availableTimes" with_available_times read_only,
    )
});
