// @generated from the schema "EvaluationAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `EvaluationAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(EvaluationAggregateQueryPredicate "EvaluationAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `EvaluationAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `EvaluationAggregateQueryPredicate`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `conversationStart`, `divisionId`, `evaluationContextId`, `evaluationCreatedDate`, `evaluationId`, `evaluationReleaseDate`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
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

crate::runtime::known!(Dimension);

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
