// @generated from the schema "EvaluationAggregationQuery"; changes made here are lost at the next generation

use crate::{EvaluationAggregateQueryFilter, EvaluationAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId` and 12 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `EvaluationAggregateQueryFilter`.
    pub filter: Option<Box<EvaluationAggregateQueryFilter>>,
    /// `metrics`: array of one of `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore` and `oTotalScore`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of EvaluationAggregationView`.
    pub views: Option<Vec<EvaluationAggregationView>>,
    /// `alternateTimeDimension`: one of `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate` and `eventTime`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregationQuery "EvaluationAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<EvaluationAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<EvaluationAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `EvaluationAggregationQuery`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
#[repr(u16)]
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

crate::runtime::values!(GroupBy {
    AssigneeApplicable = "assigneeApplicable",
    AssigneeId = "assigneeId",
    CalibrationId = "calibrationId",
    ContextId = "contextId",
    ConversationId = "conversationId",
    DivisionId = "divisionId",
    EvaluationContextId = "evaluationContextId",
    EvaluationId = "evaluationId",
    EvaluatorId = "evaluatorId",
    FormId = "formId",
    MediaType = "mediaType",
    QueueId = "queueId",
    Released = "released",
    Rescored = "rescored",
    TeamId = "teamId",
    UserId = "userId",
});

/// The property `metrics` of `EvaluationAggregationQuery`. Known values: `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NEvaluations,
    NEvaluationsDeleted,
    NEvaluationsRescored,
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::values!(Metrics {
    NEvaluations = "nEvaluations",
    NEvaluationsDeleted = "nEvaluationsDeleted",
    NEvaluationsRescored = "nEvaluationsRescored",
    OTotalCriticalScore = "oTotalCriticalScore",
    OTotalScore = "oTotalScore",
});

/// The property `alternateTimeDimension` of `EvaluationAggregationQuery`. Known values: `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate`, `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    ConversationStart,
    EvaluationCreatedDate,
    EvaluationReleaseDate,
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    ConversationStart = "conversationStart",
    EvaluationCreatedDate = "evaluationCreatedDate",
    EvaluationReleaseDate = "evaluationReleaseDate",
    EventTime = "eventTime",
});
