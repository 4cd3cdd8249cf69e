// @generated from the schema "Alteration"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Alteration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Alteration {
    /// `type`: one of `Exclusion` and `Inclusion`.
    pub r#type: Option<Open<Type>>,
    /// `start`: `string`.
    pub start: Option<String>,
    /// `end`: `string`.
    pub end: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Alteration "Alteration" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        start: String = "start" with_start,
        end: String = "end" with_end,
    )
});

/// The property `type` of `Alteration`. Known values: `Exclusion`, `Inclusion`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

crate::runtime::values!(Type {
    Exclusion = "Exclusion",
    Inclusion = "Inclusion",
});
