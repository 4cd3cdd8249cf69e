// @generated from the schema "AnalyticsUserDetailsAsyncQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetailsAsyncQueryResponse`.
#[repr(C)]
pub struct AnalyticsUserDetailsAsyncQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: ::std::option::Option<::std::vec::Vec<crate::AnalyticsUserDetail>>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsUserDetailsAsyncQueryResponse "AnalyticsUserDetailsAsyncQueryResponse" 3 {
    (
        user_details: ::std::vec::Vec<crate::AnalyticsUserDetail> = "userDetails" 0 with_user_details,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
        data_availability_date: crate::runtime::DateTime = "dataAvailabilityDate" 0 with_data_availability_date,
    )
});
