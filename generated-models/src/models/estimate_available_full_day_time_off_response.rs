// @generated from the schema "EstimateAvailableFullDayTimeOffResponse"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `EstimateAvailableFullDayTimeOffResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EstimateAvailableFullDayTimeOffResponse {
    /// `date`: `string (date)`, required.
    pub date: Option<Date>,
    /// `durationMinutes`: `integer (int32)`, required.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: Option<i32>,
    /// `payableMinutes`: `integer (int32)`, required.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<i32>,
    /// `flexible`: `boolean`, required.
    pub flexible: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EstimateAvailableFullDayTimeOffResponse "EstimateAvailableFullDayTimeOffResponse" 4 {
    (
        date: Date = "date" with_date required,
        duration_minutes: i32 = "durationMinutes" with_duration_minutes required,
        payable_minutes: i32 = "payableMinutes" with_payable_minutes required,
        flexible: bool = "flexible" with_flexible required,
    )
});
