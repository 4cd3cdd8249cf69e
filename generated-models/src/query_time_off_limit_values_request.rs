// @generated from the schema "QueryTimeOffLimitValuesRequest"; changes made here are lost at the next generation

/// The schema `QueryTimeOffLimitValuesRequest`.
#[repr(C)]
pub struct QueryTimeOffLimitValuesRequest {
    /// `timeOffLimitId`: `string`.
    #[doc(alias = "timeOffLimitId")]
    pub time_off_limit_id: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `dateRanges`: `array of LocalDateRange`, required.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryTimeOffLimitValuesRequest "QueryTimeOffLimitValuesRequest" 3 {
    (
        time_off_limit_id: ::std::string::String = "timeOffLimitId" 0 with_time_off_limit_id,
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        date_ranges: ::std::vec::Vec<crate::LocalDateRange> = "dateRanges" 1 with_date_ranges,
    )
});
