// @generated from the schema "CallTarget"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CallTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallTarget {
    /// `type`: one of `STATION` and `PHONENUMBER`.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallTarget "CallTarget" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `CallTarget`. Known values: `STATION`, `PHONENUMBER`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Station,
    Phonenumber,
}

crate::runtime::values!(Type {
    Station = "STATION",
    Phonenumber = "PHONENUMBER",
});
