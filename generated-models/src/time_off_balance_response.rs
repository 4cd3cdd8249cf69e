// @generated from the schema "TimeOffBalanceResponse"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceResponse`.
#[repr(C)]
pub struct TimeOffBalanceResponse {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeId`: `string`, required.
    #[doc(alias = "hrisTimeOffTypeId")]
    pub hris_time_off_type_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeSecondaryId`: `string`.
    #[doc(alias = "hrisTimeOffTypeSecondaryId")]
    pub hris_time_off_type_secondary_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `balanceMinutesPerDay`: `array of integer (int32)`.
    #[doc(alias = "balanceMinutesPerDay")]
    pub balance_minutes_per_day: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffBalanceResponse "TimeOffBalanceResponse" 5 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        hris_time_off_type_id: ::std::string::String = "hrisTimeOffTypeId" 1 with_hris_time_off_type_id,
        hris_time_off_type_secondary_id: ::std::string::String = "hrisTimeOffTypeSecondaryId" 0 with_hris_time_off_type_secondary_id,
        start_date: crate::runtime::Date = "startDate" 0 with_start_date,
        balance_minutes_per_day: ::std::vec::Vec<i32> = "balanceMinutesPerDay" 0 with_balance_minutes_per_day,
    )
});
