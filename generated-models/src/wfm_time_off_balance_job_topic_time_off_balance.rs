// @generated from the schema "WfmTimeOffBalanceJobTopicTimeOffBalance"; changes made here are lost at the next generation

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`.
#[repr(C)]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalance {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeId`: `string`.
    #[doc(alias = "hrisTimeOffTypeId")]
    pub hris_time_off_type_id: ::std::option::Option<::std::string::String>,
    /// `hrisTimeOffTypeSecondaryId`: `string`.
    #[doc(alias = "hrisTimeOffTypeSecondaryId")]
    pub hris_time_off_type_secondary_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `balanceMinutesPerDay`: `array of integer`.
    #[doc(alias = "balanceMinutesPerDay")]
    pub balance_minutes_per_day: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmTimeOffBalanceJobTopicTimeOffBalance "WfmTimeOffBalanceJobTopicTimeOffBalance" 5 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        hris_time_off_type_id: ::std::string::String = "hrisTimeOffTypeId" 0 with_hris_time_off_type_id,
        hris_time_off_type_secondary_id: ::std::string::String = "hrisTimeOffTypeSecondaryId" 0 with_hris_time_off_type_secondary_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        balance_minutes_per_day: ::std::vec::Vec<i64> = "balanceMinutesPerDay" 0 with_balance_minutes_per_day,
    )
});
