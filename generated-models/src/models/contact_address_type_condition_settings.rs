// @generated from the schema "ContactAddressTypeConditionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactAddressTypeConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactAddressTypeConditionSettings {
    /// `operator`: one of `Equals`, `Contains`, `BeginsWith` and `EndsWith`, required.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactAddressTypeConditionSettings "ContactAddressTypeConditionSettings" 2 {
    (
        operator: Open<Operator> = "operator" with_operator required,
        value: String = "value" with_value required,
    )
});

/// The property `operator` of `ContactAddressTypeConditionSettings`. Known values: `Equals`, `Contains`, `BeginsWith`, `EndsWith`.
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
