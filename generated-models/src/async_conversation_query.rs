// @generated from the schema "AsyncConversationQuery"; changes made here are lost at the next generation

/// The schema `AsyncConversationQuery`.
pub struct AsyncConversationQuery {
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
    /// `limit`: `integer (int32)`.
    pub limit: ::std::option::Option<i32>,
    /// `startOfDayIntervalMatching`: `boolean`.
    #[doc(alias = "startOfDayIntervalMatching")]
    pub start_of_day_interval_matching: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AsyncConversationQuery {
    const EMPTY: Self = Self {
        conversation_filters: ::std::option::Option::None,
        segment_filters: ::std::option::Option::None,
        evaluation_filters: ::std::option::Option::None,
        survey_filters: ::std::option::Option::None,
        resolution_filters: ::std::option::Option::None,
        order: ::std::option::Option::None,
        order_by: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        limit: ::std::option::Option::None,
        start_of_day_interval_matching: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AsyncConversationQuery = &<AsyncConversationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AsyncConversationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversationFilters", "conversation_filters", 0),
            ("segmentFilters", "segment_filters", 0),
            ("evaluationFilters", "evaluation_filters", 0),
            ("surveyFilters", "survey_filters", 0),
            ("resolutionFilters", "resolution_filters", 0),
            ("order", "order", 0),
            ("orderBy", "order_by", 0),
            ("interval", "interval", 1),
            ("limit", "limit", 0),
            ("startOfDayIntervalMatching", "start_of_day_interval_matching", 0),
        ],
        fields: &[
            &E.conversation_filters,
            &E.segment_filters,
            &E.evaluation_filters,
            &E.survey_filters,
            &E.resolution_filters,
            &E.order,
            &E.order_by,
            &E.interval,
            &E.limit,
            &E.start_of_day_interval_matching,
        ],
    }
};

crate::runtime::model!(AsyncConversationQuery);

crate::runtime::setters!(AsyncConversationQuery {
    with_conversation_filters: conversation_filters: ::std::vec::Vec<crate::ConversationDetailQueryFilter>,
    with_segment_filters: segment_filters: ::std::vec::Vec<crate::SegmentDetailQueryFilter>,
    with_evaluation_filters: evaluation_filters: ::std::vec::Vec<crate::EvaluationDetailQueryFilter>,
    with_survey_filters: survey_filters: ::std::vec::Vec<crate::SurveyDetailQueryFilter>,
    with_resolution_filters: resolution_filters: ::std::vec::Vec<crate::ResolutionDetailQueryFilter>,
    with_order: order: crate::runtime::Open<Order>,
    with_order_by: order_by: crate::runtime::Open<OrderBy>,
    with_interval: interval: ::std::string::String,
    with_limit: limit: i32,
    with_start_of_day_interval_matching: start_of_day_interval_matching: bool,
});

/// The property `order` of `AsyncConversationQuery`. Known values: `asc`, `desc`, `unordered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}

/// The property `orderBy` of `AsyncConversationQuery`. Known values: `conversationStart`, `conversationEnd`, `segmentStart`, `segmentEnd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderBy {
    ConversationStart,
    ConversationEnd,
    SegmentStart,
    SegmentEnd,
}

impl crate::runtime::Enum for OrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationStart, "conversationStart"),
        (Self::ConversationEnd, "conversationEnd"),
        (Self::SegmentStart, "segmentStart"),
        (Self::SegmentEnd, "segmentEnd"),
    ];
}
