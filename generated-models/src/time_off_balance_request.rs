// @generated from the schema "TimeOffBalanceRequest"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceRequest`.
#[repr(C)]
pub struct TimeOffBalanceRequest {
    /// `activityCodeIds`: `array of string`, required.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffBalanceRequest "TimeOffBalanceRequest" 2 {
    (
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 1 with_activity_code_ids,
        date_ranges: ::std::vec::Vec<crate::LocalDateRange> = "dateRanges" 0 with_date_ranges,
    )
});
