// @generated from the schema "EstimateAvailableTimeOffRequest"; changes made here are lost at the next generation

/// The schema `EstimateAvailableTimeOffRequest`.
#[repr(C)]
pub struct EstimateAvailableTimeOffRequest {
    /// `fullDayDates`: `array of EstimateAvailableFullDayTimeOffRequest`.
    #[doc(alias = "fullDayDates")]
    pub full_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffRequest>,
    >,
    /// `partialDayDates`: `array of EstimateAvailablePartialDayTimeOffRequest`.
    #[doc(alias = "partialDayDates")]
    pub partial_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffRequest>,
    >,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`, required.
    pub paid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimateAvailableTimeOffRequest "EstimateAvailableTimeOffRequest" 4 {
    (
        full_day_dates: ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffRequest> = "fullDayDates" 0 with_full_day_dates,
        partial_day_dates: ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffRequest> = "partialDayDates" 0 with_partial_day_dates,
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        paid: bool = "paid" 1 with_paid,
    )
});
