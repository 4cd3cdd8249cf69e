// @generated from the schema "EvaluationDetailQueryPredicate"; changes made here are lost at the next generation

/// The schema `EvaluationDetailQueryPredicate`.
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

impl crate::runtime::Model for EvaluationDetailQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationDetailQueryPredicate = &<EvaluationDetailQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationDetailQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("metric", "metric", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.metric, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(EvaluationDetailQueryPredicate);

crate::runtime::setters!(EvaluationDetailQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_metric: metric: crate::runtime::Open<Metric>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `EvaluationDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `EvaluationDetailQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `deleted`, `evaluationId`, `evaluationStatus`, `evaluatorId`, `eventTime`, `formId`, `formName`, `queueId`, `released`, `rescored`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OTotalCriticalScore,
    OTotalScore,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTotalCriticalScore, "oTotalCriticalScore"),
        (Self::OTotalScore, "oTotalScore"),
    ];
}

/// The property `operator` of `EvaluationDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
