// @generated from the schema "UserBestPoints"; changes made here are lost at the next generation

use crate::{UserBestPointsItem, UserReference};
use crate::runtime::Extra;

/// The schema `UserBestPoints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserBestPoints {
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `bestPoints`: `array of UserBestPointsItem`, read-only.
    #[doc(alias = "bestPoints")]
    pub best_points: Option<Vec<UserBestPointsItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserBestPoints "UserBestPoints" 2 {
    (
        user: Box<UserReference> = "user" with_user read_only,
        best_points: Vec<UserBestPointsItem> = "bestPoints" with_best_points read_only,
    )
});
