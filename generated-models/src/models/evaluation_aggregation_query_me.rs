// @generated from the schema "EvaluationAggregationQueryMe"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregationQueryMe`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregationQueryMe {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId` and 12 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `metrics`: array of one of `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore` and `oTotalScore`, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `alternateTimeDimension`: one of `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate` and `eventTime`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregationQueryMe "EvaluationAggregationQueryMe" 6 {
    (
        interval: String = "interval" with_interval required,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
        context_id: String = "contextId" with_context_id,
    )
});

/// The property `groupBy` of `EvaluationAggregationQueryMe`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
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

/// The property `metrics` of `EvaluationAggregationQueryMe`. Known values: `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
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

/// The property `alternateTimeDimension` of `EvaluationAggregationQueryMe`. Known values: `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate`, `eventTime`.
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
