// @generated from the schema "TimeInterval"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TimeInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeInterval {
    /// `months`: `integer (int32)`.
    pub months: Option<i32>,
    /// `weeks`: `integer (int32)`.
    pub weeks: Option<i32>,
    /// `days`: `integer (int32)`.
    pub days: Option<i32>,
    /// `hours`: `integer (int32)`.
    pub hours: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeInterval "TimeInterval" 4 {
    (
        months: i32 = "months" with_months,
        weeks: i32 = "weeks" with_weeks,
        days: i32 = "days" with_days,
        hours: i32 = "hours" with_hours,
    )
});
