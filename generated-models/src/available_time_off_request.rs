// @generated from the schema "AvailableTimeOffRequest"; changes made here are lost at the next generation

/// The schema `AvailableTimeOffRequest`.
#[repr(C)]
pub struct AvailableTimeOffRequest {
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `dateRanges`: `array of LocalDateRange`.
    #[doc(alias = "dateRanges")]
    pub date_ranges: ::std::option::Option<::std::vec::Vec<crate::LocalDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableTimeOffRequest "AvailableTimeOffRequest" 2 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        date_ranges: ::std::vec::Vec<crate::LocalDateRange> = "dateRanges" 0 with_date_ranges,
    )
});
