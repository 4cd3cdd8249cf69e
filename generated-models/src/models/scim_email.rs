// @generated from the schema "ScimEmail"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimEmail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimEmail {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `type`: one of `work` and `other`.
    pub r#type: Option<Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimEmail "ScimEmail" 3 {
    (
        value: String = "value" with_value,
        r#type: Open<Type> = "type" with_type,
        primary: bool = "primary" with_primary,
    )
});

/// The property `type` of `ScimEmail`. Known values: `work`, `other`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Work,
    Other,
}

crate::runtime::values!(Type {
    Work = "work",
    Other = "other",
});
