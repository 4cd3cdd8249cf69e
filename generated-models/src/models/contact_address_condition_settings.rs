// @generated from the schema "ContactAddressConditionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactAddressConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactAddressConditionSettings {
    /// `operator`: one of `Equals`, `Contains`, `BeginsWith` and `EndsWith`, required.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactAddressConditionSettings "ContactAddressConditionSettings" 2 {
    (
        operator: Open<Operator> = "operator" with_operator required,
        value: String = "value" with_value required,
    )
});

/// The property `operator` of `ContactAddressConditionSettings`. Known values: `Equals`, `Contains`, `BeginsWith`, `EndsWith`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Equals,
    Contains,
    BeginsWith,
    EndsWith,
}

crate::runtime::values!(Operator {
    Equals = "Equals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
});
