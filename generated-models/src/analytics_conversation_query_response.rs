// @generated from the schema "AnalyticsConversationQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsConversationQueryResponse`.
#[repr(C)]
pub struct AnalyticsConversationQueryResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes>,
    >,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: ::std::option::Option<::std::vec::Vec<crate::AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsConversationQueryResponse "AnalyticsConversationQueryResponse" 3 {
    (
        conversations: ::std::vec::Vec<crate::AnalyticsConversationWithoutAttributes> = "conversations" 0 with_conversations,
        aggregations: ::std::vec::Vec<crate::AggregationResult> = "aggregations" 0 with_aggregations,
        total_hits: i32 = "totalHits" 0 with_total_hits,
    )
});
