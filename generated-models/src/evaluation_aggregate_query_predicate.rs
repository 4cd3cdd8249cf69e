// @generated from the schema "EvaluationAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `EvaluationAggregateQueryPredicate`.
pub struct EvaluationAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationAggregateQueryPredicate = &<EvaluationAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(EvaluationAggregateQueryPredicate);

crate::runtime::setters!(EvaluationAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `EvaluationAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `EvaluationAggregateQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `conversationStart`, `divisionId`, `evaluationContextId`, `evaluationCreatedDate`, `evaluationId`, `evaluationReleaseDate`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AssigneeApplicable, "assigneeApplicable"),
        (Self::AssigneeId, "assigneeId"),
        (Self::CalibrationId, "calibrationId"),
        (Self::ContextId, "contextId"),
        (Self::ConversationId, "conversationId"),
        (Self::ConversationStart, "conversationStart"),
        (Self::DivisionId, "divisionId"),
        (Self::EvaluationContextId, "evaluationContextId"),
        (Self::EvaluationCreatedDate, "evaluationCreatedDate"),
        (Self::EvaluationId, "evaluationId"),
        (Self::EvaluationReleaseDate, "evaluationReleaseDate"),
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

/// The property `operator` of `EvaluationAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
