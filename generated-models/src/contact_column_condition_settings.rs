// @generated from the schema "ContactColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `ContactColumnConditionSettings`.
pub struct ContactColumnConditionSettings {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `valueType`: `string`, required.
    #[doc(alias = "valueType")]
    pub value_type: ::std::option::Option<crate::runtime::Open<ValueType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactColumnConditionSettings {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        value_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactColumnConditionSettings = &<ContactColumnConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactColumnConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 1),
            ("operator", "operator", 1),
            ("value", "value", 1),
            ("valueType", "value_type", 1),
        ],
        fields: &[&E.column_name, &E.operator, &E.value, &E.value_type],
    }
};

crate::runtime::model!(ContactColumnConditionSettings);

crate::runtime::setters!(ContactColumnConditionSettings {
    with_column_name: column_name: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_value_type: value_type: crate::runtime::Open<ValueType>,
});

/// The property `operator` of `ContactColumnConditionSettings`. Known values: `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan`, `GreaterThanEquals`, `Contains`, `BeginsWith`, `EndsWith`, `Before`, `After`.
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
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Equals, "Equals"),
        (Self::LessThan, "LessThan"),
        (Self::LessThanEquals, "LessThanEquals"),
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanEquals, "GreaterThanEquals"),
        (Self::Contains, "Contains"),
        (Self::BeginsWith, "BeginsWith"),
        (Self::EndsWith, "EndsWith"),
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}

/// The property `valueType` of `ContactColumnConditionSettings`. Known values: `DateTime`, `Numeric`, `Period`, `String`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    DateTime,
    Numeric,
    Period,
    String,
}

impl crate::runtime::Enum for ValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateTime, "DateTime"),
        (Self::Numeric, "Numeric"),
        (Self::Period, "Period"),
        (Self::String, "String"),
    ];
}
