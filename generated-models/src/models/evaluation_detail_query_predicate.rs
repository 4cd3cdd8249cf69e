// @generated from the schema "EvaluationDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `EvaluationDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId` and 11 more.
    pub dimension: Option<Open<Dimension>>,
    /// `metric`: one of `oTotalCriticalScore` and `oTotalScore`.
    pub metric: Option<Open<Metric>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationDetailQueryPredicate "EvaluationDetailQueryPredicate" 6 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        metric: Open<Metric> = "metric" with_metric,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `EvaluationDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `EvaluationDetailQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `deleted`, `evaluationId`, `evaluationStatus`, `evaluatorId`, `eventTime`, `formId`, `formName`, `queueId`, `released`, `rescored`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    AssigneeApplicable,
    AssigneeId,
    CalibrationId,
    ContextId,
    Deleted,
    EvaluationId,
    EvaluationStatus,
    EvaluatorId,
    EventTime,
    FormId,
    FormName,
    QueueId,
    Released,
    Rescored,
    UserId,
}

crate::runtime::values!(Dimension {
    AssigneeApplicable = "assigneeApplicable",
    AssigneeId = "assigneeId",
    CalibrationId = "calibrationId",
    ContextId = "contextId",
    Deleted = "deleted",
    EvaluationId = "evaluationId",
    EvaluationStatus = "evaluationStatus",
    EvaluatorId = "evaluatorId",
    EventTime = "eventTime",
    FormId = "formId",
    FormName = "formName",
    QueueId = "queueId",
    Released = "released",
    Rescored = "rescored",
    UserId = "userId",
});

/// The property `metric` of `EvaluationDetailQueryPredicate`. Known values: `oTotalCriticalScore`, `oTotalScore`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::values!(Metric {
    OTotalCriticalScore = "oTotalCriticalScore",
    OTotalScore = "oTotalScore",
});

/// The property `operator` of `EvaluationDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
