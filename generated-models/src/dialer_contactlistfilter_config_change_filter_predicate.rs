// @generated from the schema "DialerContactlistfilterConfigChangeFilterPredicate"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeFilterPredicate`.
pub struct DialerContactlistfilterConfigChangeFilterPredicate {
    /// `column`: `string`.
    pub column: ::std::option::Option<::std::string::String>,
    /// `columnType`: `string`.
    #[doc(alias = "columnType")]
    pub column_type: ::std::option::Option<crate::runtime::Open<ColumnType>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `DialerContactlistfilterConfigChangeRange`.
    pub range: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactlistfilterConfigChangeRange>,
    >,
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerContactlistfilterConfigChangeFilterPredicate {
    const EMPTY: Self = Self {
        column: ::std::option::Option::None,
        column_type: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        inverted: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactlistfilterConfigChangeFilterPredicate = &<DialerContactlistfilterConfigChangeFilterPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactlistfilterConfigChangeFilterPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("column", "column", 0),
            ("columnType", "column_type", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
            ("inverted", "inverted", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.column,
            &E.column_type,
            &E.operator,
            &E.value,
            &E.range,
            &E.inverted,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(DialerContactlistfilterConfigChangeFilterPredicate);

crate::runtime::setters!(DialerContactlistfilterConfigChangeFilterPredicate {
    with_column: column: ::std::string::String,
    with_column_type: column_type: crate::runtime::Open<ColumnType>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::DialerContactlistfilterConfigChangeRange>,
    with_inverted: inverted: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `columnType` of `DialerContactlistfilterConfigChangeFilterPredicate`. Known values: `numeric`, `alphabetic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnType {
    Numeric,
    Alphabetic,
}

impl crate::runtime::Enum for ColumnType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Numeric, "numeric"),
        (Self::Alphabetic, "alphabetic"),
    ];
}

/// The property `operator` of `DialerContactlistfilterConfigChangeFilterPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `BETWEEN`, `IN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
    Contains,
    BeginsWith,
    EndsWith,
    Before,
    After,
    Between,
    In,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "EQUALS"),
        (Self::LessThan, "LESS_THAN"),
        (Self::LessThanEquals, "LESS_THAN_EQUALS"),
        (Self::GreaterThan, "GREATER_THAN"),
        (Self::GreaterThanEquals, "GREATER_THAN_EQUALS"),
        (Self::Contains, "CONTAINS"),
        (Self::BeginsWith, "BEGINS_WITH"),
        (Self::EndsWith, "ENDS_WITH"),
        (Self::Before, "BEFORE"),
        (Self::After, "AFTER"),
        (Self::Between, "BETWEEN"),
        (Self::In, "IN"),
    ];
}
