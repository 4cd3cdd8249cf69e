// @generated from the schema "WorkitemQuerySort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemQuerySort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQuerySort {
    /// `name`: one of `dateDue` and `priority`.
    pub name: Option<Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQuerySort "WorkitemQuerySort" 2 {
    (
        name: Open<Name> = "name" with_name,
        ascending: bool = "ascending" with_ascending,
    )
});

/// The property `name` of `WorkitemQuerySort`. Known values: `dateDue`, `priority`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    DateDue,
    Priority,
}

crate::runtime::values!(Name {
    DateDue = "dateDue",
    Priority = "priority",
});
