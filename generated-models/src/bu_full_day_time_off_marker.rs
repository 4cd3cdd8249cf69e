// @generated from the schema "BuFullDayTimeOffMarker"; changes made here are lost at the next generation

/// The schema `BuFullDayTimeOffMarker`.
#[repr(C)]
pub struct BuFullDayTimeOffMarker {
    /// `businessUnitDate`: `string (date)`.
    #[doc(alias = "businessUnitDate")]
    pub business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// `payableMinutes`: `integer (int32)`.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `timeOffRequestSyncVersion`: `integer (int32)`.
    #[doc(alias = "timeOffRequestSyncVersion")]
    pub time_off_request_sync_version: ::std::option::Option<i32>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuFullDayTimeOffMarker "BuFullDayTimeOffMarker" 9 {
    (
        business_unit_date: crate::runtime::Date = "businessUnitDate" 0 with_business_unit_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        description: ::std::string::String = "description" 0 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        payable_minutes: i32 = "payableMinutes" 0 with_payable_minutes,
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
        time_off_request_sync_version: i32 = "timeOffRequestSyncVersion" 0 with_time_off_request_sync_version,
        delete: bool = "delete" 0 with_delete,
    )
});
