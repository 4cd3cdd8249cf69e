// @generated from the schema "FullDayTimeOffMarker"; changes made here are lost at the next generation

/// The schema `FullDayTimeOffMarker`.
#[repr(C)]
pub struct FullDayTimeOffMarker {
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
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FullDayTimeOffMarker "FullDayTimeOffMarker" 6 {
    (
        business_unit_date: crate::runtime::Date = "businessUnitDate" 0 with_business_unit_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        description: ::std::string::String = "description" 0 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        paid: bool = "paid" 0 with_paid,
        time_off_request_id: ::std::string::String = "timeOffRequestId" 0 with_time_off_request_id,
    )
});
