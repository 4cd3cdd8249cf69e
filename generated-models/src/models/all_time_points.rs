// @generated from the schema "AllTimePoints"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{Date, Extra};

/// The schema `AllTimePoints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AllTimePoints {
    /// `user`: `UserReference`, read-only.
    pub user: Option<Box<UserReference>>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: Option<Date>,
    /// `allTimePoints`: `integer (int64)`, read-only.
    #[doc(alias = "allTimePoints")]
    pub all_time_points: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AllTimePoints "AllTimePoints" 3 {
    (
        user: Box<UserReference> = "user" with_user read_only,
        date_end_workday: Date = "dateEndWorkday" with_date_end_workday read_only,
        all_time_points: i64 = "allTimePoints" with_all_time_points read_only,
    )
});
