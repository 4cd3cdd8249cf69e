// @generated from the schema "ConversationQuery"; changes made here are lost at the next generation

/// The schema `ConversationQuery`.
#[repr(C)]
pub struct ConversationQuery {
    /// `conversationFilters`: `array of ConversationDetailQueryFilter`.
    #[doc(alias = "conversationFilters")]
    pub conversation_filters: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationDetailQueryFilter>,
    >,
    /// `segmentFilters`: `array of SegmentDetailQueryFilter`.
    #[doc(alias = "segmentFilters")]
    pub segment_filters: ::std::option::Option<
        ::std::vec::Vec<crate::SegmentDetailQueryFilter>,
    >,
    /// `evaluationFilters`: `array of EvaluationDetailQueryFilter`.
    #[doc(alias = "evaluationFilters")]
    pub evaluation_filters: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationDetailQueryFilter>,
    >,
    /// `surveyFilters`: `array of SurveyDetailQueryFilter`.
    #[doc(alias = "surveyFilters")]
    pub survey_filters: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyDetailQueryFilter>,
    >,
    /// `resolutionFilters`: `array of ResolutionDetailQueryFilter`.
    #[doc(alias = "resolutionFilters")]
    pub resolution_filters: ::std::option::Option<
        ::std::vec::Vec<crate::ResolutionDetailQueryFilter>,
    >,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// `orderBy`: `string`.
    #[doc(alias = "orderBy")]
    pub order_by: ::std::option::Option<crate::runtime::Open<OrderBy>>,
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `aggregations`: `array of AnalyticsQueryAggregation`.
    pub aggregations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsQueryAggregation>,
    >,
    /// `paging`: `PagingSpec`.
    pub paging: ::std::option::Option<::std::boxed::Box<crate::PagingSpec>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationQuery "ConversationQuery" 10 {
    (
        conversation_filters: ::std::vec::Vec<crate::ConversationDetailQueryFilter> = "conversationFilters" 0 with_conversation_filters,
        segment_filters: ::std::vec::Vec<crate::SegmentDetailQueryFilter> = "segmentFilters" 0 with_segment_filters,
        evaluation_filters: ::std::vec::Vec<crate::EvaluationDetailQueryFilter> = "evaluationFilters" 0 with_evaluation_filters,
        survey_filters: ::std::vec::Vec<crate::SurveyDetailQueryFilter> = "surveyFilters" 0 with_survey_filters,
        resolution_filters: ::std::vec::Vec<crate::ResolutionDetailQueryFilter> = "resolutionFilters" 0 with_resolution_filters,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
        order_by: crate::runtime::Open<OrderBy> = "orderBy" 0 with_order_by,
        interval: ::std::string::String = "interval" 1 with_interval,
        aggregations: ::std::vec::Vec<crate::AnalyticsQueryAggregation> = "aggregations" 0 with_aggregations,
        paging: ::std::boxed::Box<crate::PagingSpec> = "paging" 0 with_paging,
    )
});

/// The property `order` of `ConversationQuery`. Known values: `asc`, `desc`, `unordered`.
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::known!(Order);

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}

/// The property `orderBy` of `ConversationQuery`. Known values: `conversationStart`, `conversationEnd`, `segmentStart`, `segmentEnd`.
#[non_exhaustive]
pub enum OrderBy {
    ConversationStart,
    ConversationEnd,
    SegmentStart,
    SegmentEnd,
}

crate::runtime::known!(OrderBy);

impl crate::runtime::Enum for OrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationStart, "conversationStart"),
        (Self::ConversationEnd, "conversationEnd"),
        (Self::SegmentStart, "segmentStart"),
        (Self::SegmentEnd, "segmentEnd"),
    ];
}
