// @generated from the schema "BuFullDayTimeOffMarker"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuFullDayTimeOffMarker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuFullDayTimeOffMarker {
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
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: Option<i32>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: Option<String>,
    /// `timeOffRequestSyncVersion`: `integer (int32)`.
    #[doc(alias = "timeOffRequestSyncVersion")]
    pub time_off_request_sync_version: Option<i32>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuFullDayTimeOffMarker "BuFullDayTimeOffMarker" 9 {
    (
        business_unit_date: Date = "businessUnitDate" with_business_unit_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        description: String = "description" with_description,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        paid: bool = "paid" with_paid,
        payable_minutes: i32 = "payableMinutes" with_payable_minutes,
        time_off_request_id: String = "timeOffRequestId" with_time_off_request_id,
        time_off_request_sync_version: i32 = "timeOffRequestSyncVersion" with_time_off_request_sync_version,
        delete: bool = "delete" with_delete,
    )
});
