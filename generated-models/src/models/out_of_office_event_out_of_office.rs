// @generated from the schema "OutOfOfficeEventOutOfOffice"; changes made here are lost at the next generation

use crate::OutOfOfficeEventUser;
use crate::runtime::{DateTime, Extra};

/// The schema `OutOfOfficeEventOutOfOffice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutOfOfficeEventOutOfOffice {
    /// `user`: `OutOfOfficeEventUser`.
    pub user: Option<Box<OutOfOfficeEventUser>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `indefinite`: `boolean`.
    pub indefinite: Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutOfOfficeEventOutOfOffice "OutOfOfficeEventOutOfOffice" 5 {
    (
        user: Box<OutOfOfficeEventUser> = "user" with_user,
        active: bool = "active" with_active,
        indefinite: bool = "indefinite" with_indefinite,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
    )
});
