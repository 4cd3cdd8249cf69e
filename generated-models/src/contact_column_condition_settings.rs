// @generated from the schema "ContactColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `ContactColumnConditionSettings`.
#[repr(C)]
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

crate::runtime::model!(ContactColumnConditionSettings "ContactColumnConditionSettings" 4 {
    (
        column_name: ::std::string::String = "columnName" 1 with_column_name,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        value: ::std::string::String = "value" 1 with_value,
        value_type: crate::runtime::Open<ValueType> = "valueType" 1 with_value_type,
    )
});

/// The property `operator` of `ContactColumnConditionSettings`. Known values: `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan`, `GreaterThanEquals`, `Contains`, `BeginsWith`, `EndsWith`, `Before`, `After`.
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

crate::runtime::known!(Operator);

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
#[non_exhaustive]
pub enum ValueType {
    DateTime,
    Numeric,
    Period,
    String,
}

crate::runtime::known!(ValueType);

impl crate::runtime::Enum for ValueType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateTime, "DateTime"),
        (Self::Numeric, "Numeric"),
        (Self::Period, "Period"),
        (Self::String, "String"),
    ];
}
