// @generated from the schema "EstimateAvailableTimeOffResponse"; changes made here are lost at the next generation

/// The schema `EstimateAvailableTimeOffResponse`.
#[repr(C)]
pub struct EstimateAvailableTimeOffResponse {
    /// `fullDayDates`: `array of EstimateAvailableFullDayTimeOffResponse`.
    #[doc(alias = "fullDayDates")]
    pub full_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffResponse>,
    >,
    /// `partialDayDates`: `array of EstimateAvailablePartialDayTimeOffResponse`.
    #[doc(alias = "partialDayDates")]
    pub partial_day_dates: ::std::option::Option<
        ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffResponse>,
    >,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activityCodeId`: `string`, required.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`, required.
    pub paid: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimateAvailableTimeOffResponse "EstimateAvailableTimeOffResponse" 5 {
    (
        full_day_dates: ::std::vec::Vec<crate::EstimateAvailableFullDayTimeOffResponse> = "fullDayDates" 0 with_full_day_dates,
        partial_day_dates: ::std::vec::Vec<crate::EstimateAvailablePartialDayTimeOffResponse> = "partialDayDates" 0 with_partial_day_dates,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        activity_code_id: ::std::string::String = "activityCodeId" 1 with_activity_code_id,
        paid: bool = "paid" 1 with_paid,
    )
});
