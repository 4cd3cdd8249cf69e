// @generated from the schema "AnalyticsUserDetailsQueryResponse"; changes made here are lost at the next generation

use crate::{AggregationResult, AnalyticsUserDetail};
use crate::runtime::Extra;

/// The schema `AnalyticsUserDetailsQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsUserDetailsQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: Option<Vec<AnalyticsUserDetail>>,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: Option<Vec<AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsUserDetailsQueryResponse "AnalyticsUserDetailsQueryResponse" 3 {
    (
        user_details: Vec<AnalyticsUserDetail> = "userDetails" with_user_details,
        aggregations: Vec<AggregationResult> = "aggregations" with_aggregations,
        total_hits: i32 = "totalHits" with_total_hits,
    )
});
