// @generated from the schema "EvaluationAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId` and 15 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationAggregateQueryPredicate "EvaluationAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `EvaluationAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `EvaluationAggregateQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `conversationStart`, `divisionId`, `evaluationContextId`, `evaluationCreatedDate`, `evaluationId`, `evaluationReleaseDate`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    AssigneeApplicable,
    AssigneeId,
    CalibrationId,
    ContextId,
    ConversationId,
    ConversationStart,
    DivisionId,
    EvaluationContextId,
    EvaluationCreatedDate,
    EvaluationId,
    EvaluationReleaseDate,
    EvaluatorId,
    FormId,
    MediaType,
    QueueId,
    Released,
    Rescored,
    TeamId,
    UserId,
}

crate::runtime::values!(Dimension {
    AssigneeApplicable = "assigneeApplicable",
    AssigneeId = "assigneeId",
    CalibrationId = "calibrationId",
    ContextId = "contextId",
    ConversationId = "conversationId",
    ConversationStart = "conversationStart",
    DivisionId = "divisionId",
    EvaluationContextId = "evaluationContextId",
    EvaluationCreatedDate = "evaluationCreatedDate",
    EvaluationId = "evaluationId",
    EvaluationReleaseDate = "evaluationReleaseDate",
    EvaluatorId = "evaluatorId",
    FormId = "formId",
    MediaType = "mediaType",
    QueueId = "queueId",
    Released = "released",
    Rescored = "rescored",
    TeamId = "teamId",
    UserId = "userId",
});

/// The property `operator` of `EvaluationAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
