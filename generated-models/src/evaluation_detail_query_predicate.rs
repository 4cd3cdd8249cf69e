// @generated from the schema "EvaluationDetailQueryPredicate"; changes made here are lost at the next generation

/// The schema `EvaluationDetailQueryPredicate`.
#[repr(C)]
pub struct EvaluationDetailQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationDetailQueryPredicate "EvaluationDetailQueryPredicate" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `EvaluationDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `EvaluationDetailQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `deleted`, `evaluationId`, `evaluationStatus`, `evaluatorId`, `eventTime`, `formId`, `formName`, `queueId`, `released`, `rescored`, `userId`.
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

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AssigneeApplicable, "assigneeApplicable"),
        (Self::AssigneeId, "assigneeId"),
        (Self::CalibrationId, "calibrationId"),
        (Self::ContextId, "contextId"),
        (Self::Deleted, "deleted"),
        (Self::EvaluationId, "evaluationId"),
        (Self::EvaluationStatus, "evaluationStatus"),
        (Self::EvaluatorId, "evaluatorId"),
        (Self::EventTime, "eventTime"),
        (Self::FormId, "formId"),
        (Self::FormName, "formName"),
        (Self::QueueId, "queueId"),
        (Self::Released, "released"),
        (Self::Rescored, "rescored"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metric` of `EvaluationDetailQueryPredicate`. Known values: `oTotalCriticalScore`, `oTotalScore`.
#[non_exhaustive]
pub enum Metric {
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTotalCriticalScore, "oTotalCriticalScore"),
        (Self::OTotalScore, "oTotalScore"),
    ];
}

/// The property `operator` of `EvaluationDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
