// @generated from the schema "AuditQuerySort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AuditQuerySort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQuerySort {
    /// `name`: `Timestamp`, the one known value, required.
    pub name: Option<Open<Name>>,
    /// `sortOrder`: one of `ascending` and `descending`, required.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQuerySort "AuditQuerySort" 2 {
    (
        name: Open<Name> = "name" with_name required,
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order required,
    )
});

/// The property `name` of `AuditQuerySort`. Known values: `Timestamp`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    Timestamp,
}

crate::runtime::values!(Name {
    Timestamp = "Timestamp",
});

/// The property `sortOrder` of `AuditQuerySort`. Known values: `ascending`, `descending`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Ascending,
    Descending,
}

crate::runtime::values!(SortOrder {
    Ascending = "ascending",
    Descending = "descending",
});
