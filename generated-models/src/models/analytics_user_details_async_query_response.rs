// @generated from the schema "AnalyticsUserDetailsAsyncQueryResponse"; changes made here are lost at the next generation

use crate::AnalyticsUserDetail;
use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsUserDetailsAsyncQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsUserDetailsAsyncQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: Option<Vec<AnalyticsUserDetail>>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsUserDetailsAsyncQueryResponse "AnalyticsUserDetailsAsyncQueryResponse" 3 {
    (
        user_details: Vec<AnalyticsUserDetail> = "userDetails" with_user_details,
        cursor: String = "cursor" with_cursor,
        data_availability_date: DateTime = "dataAvailabilityDate" with_data_availability_date,
    )
});
