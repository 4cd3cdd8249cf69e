// @generated from the schema "EvaluationAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `EvaluationAsyncAggregationQuery`.
#[repr(C)]
pub struct EvaluationAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `EvaluationAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of EvaluationAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::EvaluationAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationAsyncAggregationQuery "EvaluationAsyncAggregationQuery" 10 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::EvaluationAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::EvaluationAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `EvaluationAsyncAggregationQuery`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
#[non_exhaustive]
pub enum GroupBy {
    AssigneeApplicable,
    AssigneeId,
    CalibrationId,
    ContextId,
    ConversationId,
    DivisionId,
    EvaluationContextId,
    EvaluationId,
    EvaluatorId,
    FormId,
    MediaType,
    QueueId,
    Released,
    Rescored,
    TeamId,
    UserId,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AssigneeApplicable, "assigneeApplicable"),
        (Self::AssigneeId, "assigneeId"),
        (Self::CalibrationId, "calibrationId"),
        (Self::ContextId, "contextId"),
        (Self::ConversationId, "conversationId"),
        (Self::DivisionId, "divisionId"),
        (Self::EvaluationContextId, "evaluationContextId"),
        (Self::EvaluationId, "evaluationId"),
        (Self::EvaluatorId, "evaluatorId"),
        (Self::FormId, "formId"),
        (Self::MediaType, "mediaType"),
        (Self::QueueId, "queueId"),
        (Self::Released, "released"),
        (Self::Rescored, "rescored"),
        (Self::TeamId, "teamId"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metrics` of `EvaluationAsyncAggregationQuery`. Known values: `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
#[non_exhaustive]
pub enum Metrics {
    NEvaluations,
    NEvaluationsDeleted,
    NEvaluationsRescored,
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NEvaluations, "nEvaluations"),
        (Self::NEvaluationsDeleted, "nEvaluationsDeleted"),
        (Self::NEvaluationsRescored, "nEvaluationsRescored"),
        (Self::OTotalCriticalScore, "oTotalCriticalScore"),
        (Self::OTotalScore, "oTotalScore"),
    ];
}

/// The property `alternateTimeDimension` of `EvaluationAsyncAggregationQuery`. Known values: `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate`, `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    ConversationStart,
    EvaluationCreatedDate,
    EvaluationReleaseDate,
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationStart, "conversationStart"),
        (Self::EvaluationCreatedDate, "evaluationCreatedDate"),
        (Self::EvaluationReleaseDate, "evaluationReleaseDate"),
        (Self::EventTime, "eventTime"),
    ];
}
