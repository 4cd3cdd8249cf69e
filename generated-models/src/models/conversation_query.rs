// @generated from the schema "ConversationQuery"; changes made here are lost at the next generation

use crate::{
    AnalyticsQueryAggregation, ConversationDetailQueryFilter,
    EvaluationDetailQueryFilter, PagingSpec, ResolutionDetailQueryFilter,
    SegmentDetailQueryFilter, SurveyDetailQueryFilter,
};
use crate::runtime::{Extra, Open};

/// The schema `ConversationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationQuery {
    /// `conversationFilters`: `array of ConversationDetailQueryFilter`.
    #[doc(alias = "conversationFilters")]
    pub conversation_filters: Option<Vec<ConversationDetailQueryFilter>>,
    /// `segmentFilters`: `array of SegmentDetailQueryFilter`.
    #[doc(alias = "segmentFilters")]
    pub segment_filters: Option<Vec<SegmentDetailQueryFilter>>,
    /// `evaluationFilters`: `array of EvaluationDetailQueryFilter`.
    #[doc(alias = "evaluationFilters")]
    pub evaluation_filters: Option<Vec<EvaluationDetailQueryFilter>>,
    /// `surveyFilters`: `array of SurveyDetailQueryFilter`.
    #[doc(alias = "surveyFilters")]
    pub survey_filters: Option<Vec<SurveyDetailQueryFilter>>,
    /// `resolutionFilters`: `array of ResolutionDetailQueryFilter`.
    #[doc(alias = "resolutionFilters")]
    pub resolution_filters: Option<Vec<ResolutionDetailQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// `orderBy`: one of `conversationStart`, `conversationEnd`, `segmentStart` and `segmentEnd`.
    #[doc(alias = "orderBy")]
    pub order_by: Option<Open<OrderBy>>,
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `aggregations`: `array of AnalyticsQueryAggregation`.
    pub aggregations: Option<Vec<AnalyticsQueryAggregation>>,
    /// `paging`: `PagingSpec`.
    pub paging: Option<Box<PagingSpec>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationQuery "ConversationQuery" 10 {
    (
        conversation_filters: Vec<ConversationDetailQueryFilter> = "conversationFilters" with_conversation_filters,
        segment_filters: Vec<SegmentDetailQueryFilter> = "segmentFilters" with_segment_filters,
        evaluation_filters: Vec<EvaluationDetailQueryFilter> = "evaluationFilters" with_evaluation_filters,
        survey_filters: Vec<SurveyDetailQueryFilter> = "surveyFilters" with_survey_filters,
        resolution_filters: Vec<ResolutionDetailQueryFilter> = "resolutionFilters" with_resolution_filters,
        order: Open<Order> = "order" with_order,
        order_by: Open<OrderBy> = "orderBy" with_order_by,
        interval: String = "interval" with_interval required,
        aggregations: Vec<AnalyticsQueryAggregation> = "aggregations" with_aggregations,
        paging: Box<PagingSpec> = "paging" with_paging,
    )
});

/// The property `order` of `ConversationQuery`. Known values: `asc`, `desc`, `unordered`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::values!(Order {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});

/// The property `orderBy` of `ConversationQuery`. Known values: `conversationStart`, `conversationEnd`, `segmentStart`, `segmentEnd`.
#[repr(u16)]
#[non_exhaustive]
pub enum OrderBy {
    ConversationStart,
    ConversationEnd,
    SegmentStart,
    SegmentEnd,
}

crate::runtime::values!(OrderBy {
    ConversationStart = "conversationStart",
    ConversationEnd = "conversationEnd",
    SegmentStart = "segmentStart",
    SegmentEnd = "segmentEnd",
});
