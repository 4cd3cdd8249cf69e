// @generated from the schema "AnalyticsUserDetailsQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetailsQueryResponse`.
#[repr(C)]
pub struct AnalyticsUserDetailsQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: ::std::option::Option<::std::vec::Vec<crate::AnalyticsUserDetail>>,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: ::std::option::Option<::std::vec::Vec<crate::AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsUserDetailsQueryResponse "AnalyticsUserDetailsQueryResponse" 3 {
    (
        user_details: ::std::vec::Vec<crate::AnalyticsUserDetail> = "userDetails" 0 with_user_details,
        aggregations: ::std::vec::Vec<crate::AggregationResult> = "aggregations" 0 with_aggregations,
        total_hits: i32 = "totalHits" 0 with_total_hits,
    )
});
