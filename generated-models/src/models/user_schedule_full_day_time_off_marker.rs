// @generated from the schema "UserScheduleFullDayTimeOffMarker"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserScheduleFullDayTimeOffMarker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserScheduleFullDayTimeOffMarker {
    /// `managementUnitDate`: `string`.
    #[doc(alias = "managementUnitDate")]
    pub management_unit_date: Option<String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: Option<String>,
    /// `isPaid`: `boolean`.
    #[doc(alias = "isPaid")]
    pub is_paid: Option<bool>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserScheduleFullDayTimeOffMarker "UserScheduleFullDayTimeOffMarker" 6 {
    (
        management_unit_date: String = "managementUnitDate" with_management_unit_date,
        activity_code_id: String = "activityCodeId" with_activity_code_id,
        is_paid: bool = "isPaid" with_is_paid,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        description: String = "description" with_description,
        delete: bool = "delete" with_delete,
    )
});
