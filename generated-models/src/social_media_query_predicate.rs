// @generated from the schema "SocialMediaQueryPredicate"; changes made here are lost at the next generation

/// The schema `SocialMediaQueryPredicate`.
pub struct SocialMediaQueryPredicate {
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

impl crate::runtime::Model for SocialMediaQueryPredicate {
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
    const E: &SocialMediaQueryPredicate = &<SocialMediaQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaQueryPredicate",
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

crate::runtime::model!(SocialMediaQueryPredicate);

crate::runtime::setters!(SocialMediaQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `SocialMediaQueryPredicate`. Known values: `dimension`, `property`, `metric`.
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

/// The property `dimension` of `SocialMediaQueryPredicate`. Known values: `country`, `language`, `platform`, `topic`, `escalationStatus`, `messageContentType`, `sentiment`, `dataIngestionRule`, `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    Country,
    Language,
    Platform,
    Topic,
    EscalationStatus,
    MessageContentType,
    Sentiment,
    DataIngestionRule,
    Text,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Country, "country"),
        (Self::Language, "language"),
        (Self::Platform, "platform"),
        (Self::Topic, "topic"),
        (Self::EscalationStatus, "escalationStatus"),
        (Self::MessageContentType, "messageContentType"),
        (Self::Sentiment, "sentiment"),
        (Self::DataIngestionRule, "dataIngestionRule"),
        (Self::Text, "text"),
    ];
}

/// The property `operator` of `SocialMediaQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
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
