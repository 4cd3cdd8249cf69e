// @generated from the schema "AnalyticsConversationQueryResponse"; changes made here are lost at the next generation

use crate::{AggregationResult, AnalyticsConversationWithoutAttributes};
use crate::runtime::Extra;

/// The schema `AnalyticsConversationQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsConversationQueryResponse {
    /// `conversations`: `array of AnalyticsConversationWithoutAttributes`.
    pub conversations: Option<Vec<AnalyticsConversationWithoutAttributes>>,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: Option<Vec<AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsConversationQueryResponse "AnalyticsConversationQueryResponse" 3 {
    (
        conversations: Vec<AnalyticsConversationWithoutAttributes> = "conversations" with_conversations,
        aggregations: Vec<AggregationResult> = "aggregations" with_aggregations,
        total_hits: i32 = "totalHits" with_total_hits,
    )
});
