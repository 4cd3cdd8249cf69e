// @generated from the schema "DatePickerAvailableDateTime"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `DatePickerAvailableDateTime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DatePickerAvailableDateTime {
    /// `duration`: `integer (int64)`.
    pub duration: Option<i64>,
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DatePickerAvailableDateTime "DatePickerAvailableDateTime" 2 {
    (
        duration: i64 = "duration" with_duration,
        date_time: DateTime = "dateTime" with_date_time,
    )
});
