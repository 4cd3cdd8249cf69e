// @generated from the schema "FullDayTimeOffMarker"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `FullDayTimeOffMarker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FullDayTimeOffMarker {
    /// `businessUnitDate`: `string (date)`.
    #[doc(alias = "businessUnitDate")]
    pub business_unit_date: Option<Date>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `paid`: `boolean`.
    pub paid: Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FullDayTimeOffMarker "FullDayTimeOffMarker" 6 {
    (
        business_unit_date: Date = "businessUnitDate" with_business_unit_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        description: String = "description" with_description,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
    )
});
