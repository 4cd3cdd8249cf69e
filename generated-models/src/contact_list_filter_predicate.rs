// @generated from the schema "ContactListFilterPredicate"; changes made here are lost at the next generation

/// The schema `ContactListFilterPredicate`.
#[repr(C)]
pub struct ContactListFilterPredicate {
    /// `column`: `string`.
    pub column: ::std::option::Option<::std::string::String>,
    /// `columnType`: `string`.
    #[doc(alias = "columnType")]
    pub column_type: ::std::option::Option<crate::runtime::Open<ColumnType>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `ContactListFilterRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::ContactListFilterRange>>,
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactListFilterPredicate "ContactListFilterPredicate" 6 {
    (
        column: ::std::string::String = "column" 0 with_column,
        column_type: crate::runtime::Open<ColumnType> = "columnType" 0 with_column_type,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::ContactListFilterRange> = "range" 0 with_range,
        inverted: bool = "inverted" 0 with_inverted,
    )
});

/// The property `columnType` of `ContactListFilterPredicate`. Known values: `numeric`, `alphabetic`.
#[non_exhaustive]
pub enum ColumnType {
    Numeric,
    Alphabetic,
}

crate::runtime::known!(ColumnType);

impl crate::runtime::Enum for ColumnType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Numeric, "numeric"),
        (Self::Alphabetic, "alphabetic"),
    ];
}

/// The property `operator` of `ContactListFilterPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `BETWEEN`, `IN`.
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

crate::runtime::known!(Operator);

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
