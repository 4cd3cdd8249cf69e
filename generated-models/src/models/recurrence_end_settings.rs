// @generated from the schema "RecurrenceEndSettings"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `RecurrenceEndSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecurrenceEndSettings {
    /// `lastDate`: `string (date-time)`.
    #[doc(alias = "lastDate")]
    pub last_date: Option<DateTime>,
    /// `noEndDate`: `boolean`.
    #[doc(alias = "noEndDate")]
    pub no_end_date: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecurrenceEndSettings "RecurrenceEndSettings" 2 {
    (
        last_date: DateTime = "lastDate" with_last_date,
        no_end_date: bool = "noEndDate" with_no_end_date,
    )
});
