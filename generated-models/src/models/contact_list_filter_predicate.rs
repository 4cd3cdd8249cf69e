// @generated from the schema "ContactListFilterPredicate"; changes made here are lost at the next generation

use crate::ContactListFilterRange;
use crate::runtime::{Extra, Open};

/// The schema `ContactListFilterPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactListFilterPredicate {
    /// `column`: `string`.
    pub column: Option<String>,
    /// `columnType`: one of `numeric` and `alphabetic`.
    #[doc(alias = "columnType")]
    pub column_type: Option<Open<ColumnType>>,
    /// `operator`: one of `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN` and 8 more.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `ContactListFilterRange`.
    pub range: Option<Box<ContactListFilterRange>>,
    /// `inverted`: `boolean`.
    pub inverted: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactListFilterPredicate "ContactListFilterPredicate" 6 {
    (
        column: String = "column" with_column,
        column_type: Open<ColumnType> = "columnType" with_column_type,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<ContactListFilterRange> = "range" with_range,
        inverted: bool = "inverted" with_inverted,
    )
});

/// The property `columnType` of `ContactListFilterPredicate`. Known values: `numeric`, `alphabetic`.
#[repr(u16)]
#[non_exhaustive]
pub enum ColumnType {
    Numeric,
    Alphabetic,
}

crate::runtime::values!(ColumnType {
    Numeric = "numeric",
    Alphabetic = "alphabetic",
});

/// The property `operator` of `ContactListFilterPredicate`. Known values: `EQUALS`, `LESS_THAN`, `LESS_THAN_EQUALS`, `GREATER_THAN`, `GREATER_THAN_EQUALS`, `CONTAINS`, `BEGINS_WITH`, `ENDS_WITH`, `BEFORE`, `AFTER`, `BETWEEN`, `IN`.
#[repr(u16)]
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

crate::runtime::values!(Operator {
    Equals = "EQUALS",
    LessThan = "LESS_THAN",
    LessThanEquals = "LESS_THAN_EQUALS",
    GreaterThan = "GREATER_THAN",
    GreaterThanEquals = "GREATER_THAN_EQUALS",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Before = "BEFORE",
    After = "AFTER",
    Between = "BETWEEN",
    In = "IN",
});
