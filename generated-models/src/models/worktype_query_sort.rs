// @generated from the schema "WorktypeQuerySort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorktypeQuerySort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeQuerySort {
    /// `name`: one of `dateModified` and `name`.
    pub name: Option<Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeQuerySort "WorktypeQuerySort" 2 {
    (
        name: Open<Name> = "name" with_name,
        ascending: bool = "ascending" with_ascending,
    )
});

/// The property `name` of `WorktypeQuerySort`. Known values: `dateModified`, `name`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    DateModified,
    Name,
}

crate::runtime::values!(Name {
    DateModified = "dateModified",
    Name = "name",
});
