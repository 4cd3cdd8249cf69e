// @generated from the schema "WorkitemQueryJobSort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryJobSort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobSort {
    /// `name`: one of `dateDue`, `dateCreated` and `priority`.
    pub name: Option<Open<Name>>,
    /// `ascending`: `boolean`.
    pub ascending: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobSort "WorkitemQueryJobSort" 2 {
    (
        name: Open<Name> = "name" with_name,
        ascending: bool = "ascending" with_ascending,
    )
});

/// The property `name` of `WorkitemQueryJobSort`. Known values: `dateDue`, `dateCreated`, `priority`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    DateDue,
    DateCreated,
    Priority,
}

crate::runtime::values!(Name {
    DateDue = "dateDue",
    DateCreated = "dateCreated",
    Priority = "priority",
});
