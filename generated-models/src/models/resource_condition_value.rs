// @generated from the schema "ResourceConditionValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ResourceConditionValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResourceConditionValue {
    /// `type`: one of `SCALAR`, `VARIABLE`, `USER` and `QUEUE`.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResourceConditionValue "ResourceConditionValue" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `ResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Scalar,
    Variable,
    User,
    Queue,
}

crate::runtime::values!(Type {
    Scalar = "SCALAR",
    Variable = "VARIABLE",
    User = "USER",
    Queue = "QUEUE",
});
