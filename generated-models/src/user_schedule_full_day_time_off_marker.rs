// @generated from the schema "UserScheduleFullDayTimeOffMarker"; changes made here are lost at the next generation

/// The schema `UserScheduleFullDayTimeOffMarker`.
#[repr(C)]
pub struct UserScheduleFullDayTimeOffMarker {
    /// `managementUnitDate`: `string`.
    #[doc(alias = "managementUnitDate")]
    pub management_unit_date: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `isPaid`: `boolean`.
    #[doc(alias = "isPaid")]
    pub is_paid: ::std::option::Option<bool>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserScheduleFullDayTimeOffMarker "UserScheduleFullDayTimeOffMarker" 6 {
    (
        management_unit_date: ::std::string::String = "managementUnitDate" 0 with_management_unit_date,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        is_paid: bool = "isPaid" 0 with_is_paid,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        description: ::std::string::String = "description" 0 with_description,
        delete: bool = "delete" 0 with_delete,
    )
});
