// @generated from the schema "SummaryAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `SummaryAggregateQueryPredicate`.
pub struct SummaryAggregateQueryPredicate {
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

impl crate::runtime::Model for SummaryAggregateQueryPredicate {
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
    const E: &SummaryAggregateQueryPredicate = &<SummaryAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SummaryAggregateQueryPredicate",
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

crate::runtime::model!(SummaryAggregateQueryPredicate);

crate::runtime::setters!(SummaryAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `SummaryAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SummaryAggregateQueryPredicate`. Known values: `conversationId`, `errorType`, `language`, `mediaType`, `messageType`, `queueId`, `summaryGenerated`, `summaryId`, `triggerSourceId`, `triggerSourceType`, `userId`, `wrapupCodesGenerated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    ConversationId,
    ErrorType,
    Language,
    MediaType,
    MessageType,
    QueueId,
    SummaryGenerated,
    SummaryId,
    TriggerSourceId,
    TriggerSourceType,
    UserId,
    WrapupCodesGenerated,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationId, "conversationId"),
        (Self::ErrorType, "errorType"),
        (Self::Language, "language"),
        (Self::MediaType, "mediaType"),
        (Self::MessageType, "messageType"),
        (Self::QueueId, "queueId"),
        (Self::SummaryGenerated, "summaryGenerated"),
        (Self::SummaryId, "summaryId"),
        (Self::TriggerSourceId, "triggerSourceId"),
        (Self::TriggerSourceType, "triggerSourceType"),
        (Self::UserId, "userId"),
        (Self::WrapupCodesGenerated, "wrapupCodesGenerated"),
    ];
}

/// The property `operator` of `SummaryAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
