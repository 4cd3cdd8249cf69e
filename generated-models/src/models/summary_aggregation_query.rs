// @generated from the schema "SummaryAggregationQuery"; changes made here are lost at the next generation

use crate::{SummaryAggregateQueryFilter, SummaryAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `SummaryAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SummaryAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `conversationId`, `errorType`, `language`, `mediaType` and 8 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `SummaryAggregateQueryFilter`.
    pub filter: Option<Box<SummaryAggregateQueryFilter>>,
    /// `metrics`: array of one of `nConversationSummaries` and `tConversationSummary`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of SummaryAggregationView`.
    pub views: Option<Vec<SummaryAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `queryType`: one of `groupBy` and `topN`.
    #[doc(alias = "queryType")]
    pub query_type: Option<Open<QueryType>>,
    /// `limit`: `integer (int32)`.
    pub limit: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SummaryAggregationQuery "SummaryAggregationQuery" 11 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<SummaryAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<SummaryAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        query_type: Open<QueryType> = "queryType" with_query_type,
        limit: i32 = "limit" with_limit,
    )
});

/// The property `groupBy` of `SummaryAggregationQuery`. Known values: `conversationId`, `errorType`, `language`, `mediaType`, `messageType`, `queueId`, `summaryGenerated`, `summaryId`, `triggerSourceId`, `triggerSourceType`, `userId`, `wrapupCodesGenerated`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    ConversationId,
    ErrorType,
    Language,
    MediaType,
    MessageType,
    QueueId,
    SummaryGenerated,
    SummaryId,
    TriggerSourceId,
    TriggerSourceType,
    UserId,
    WrapupCodesGenerated,
}

crate::runtime::values!(GroupBy {
    ConversationId = "conversationId",
    ErrorType = "errorType",
    Language = "language",
    MediaType = "mediaType",
    MessageType = "messageType",
    QueueId = "queueId",
    SummaryGenerated = "summaryGenerated",
    SummaryId = "summaryId",
    TriggerSourceId = "triggerSourceId",
    TriggerSourceType = "triggerSourceType",
    UserId = "userId",
    WrapupCodesGenerated = "wrapupCodesGenerated",
});

/// The property `metrics` of `SummaryAggregationQuery`. Known values: `nConversationSummaries`, `tConversationSummary`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NConversationSummaries,
    TConversationSummary,
}

crate::runtime::values!(Metrics {
    NConversationSummaries = "nConversationSummaries",
    TConversationSummary = "tConversationSummary",
});

/// The property `alternateTimeDimension` of `SummaryAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});

/// The property `queryType` of `SummaryAggregationQuery`. Known values: `groupBy`, `topN`.
#[repr(u16)]
#[non_exhaustive]
pub enum QueryType {
    GroupBy,
    TopN,
}

crate::runtime::values!(QueryType {
    GroupBy = "groupBy",
    TopN = "topN",
});
