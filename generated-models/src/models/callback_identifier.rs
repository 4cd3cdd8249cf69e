// @generated from the schema "CallbackIdentifier"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CallbackIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallbackIdentifier {
    /// `type`: one of `ACD` and `EXTERNAL`, required.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallbackIdentifier "CallbackIdentifier" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        id: String = "id" with_id required,
    )
});

/// The property `type` of `CallbackIdentifier`. Known values: `ACD`, `EXTERNAL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Acd,
    External,
}

crate::runtime::values!(Type {
    Acd = "ACD",
    External = "EXTERNAL",
});
