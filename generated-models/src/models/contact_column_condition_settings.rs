// @generated from the schema "ContactColumnConditionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactColumnConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactColumnConditionSettings {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `operator`: one of `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan` and 6 more, required.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// `valueType`: one of `DateTime`, `Numeric`, `Period` and `String`, required.
    #[doc(alias = "valueType")]
    pub value_type: Option<Open<ValueType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactColumnConditionSettings "ContactColumnConditionSettings" 4 {
    (
        column_name: String = "columnName" with_column_name required,
        operator: Open<Operator> = "operator" with_operator required,
        value: String = "value" with_value required,
        value_type: Open<ValueType> = "valueType" with_value_type required,
    )
});

/// The property `operator` of `ContactColumnConditionSettings`. Known values: `Equals`, `LessThan`, `LessThanEquals`, `GreaterThan`, `GreaterThanEquals`, `Contains`, `BeginsWith`, `EndsWith`, `Before`, `After`.
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
}

crate::runtime::values!(Operator {
    Equals = "Equals",
    LessThan = "LessThan",
    LessThanEquals = "LessThanEquals",
    GreaterThan = "GreaterThan",
    GreaterThanEquals = "GreaterThanEquals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
    Before = "Before",
    After = "After",
});

/// The property `valueType` of `ContactColumnConditionSettings`. Known values: `DateTime`, `Numeric`, `Period`, `String`.
#[repr(u16)]
#[non_exhaustive]
pub enum ValueType {
    DateTime,
    Numeric,
    Period,
    String,
}

crate::runtime::values!(ValueType {
    DateTime = "DateTime",
    Numeric = "Numeric",
    Period = "Period",
    String = "String",
});
