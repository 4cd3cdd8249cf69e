// @generated from the schema "SearchSort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SearchSort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SearchSort {
    /// `sortOrder`: one of `ASC`, `DESC` and `SCORE`.
    #[doc(alias = "sortOrder")]
    pub sort_order: Option<Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SearchSort "SearchSort" 2 {
    (
        sort_order: Open<SortOrder> = "sortOrder" with_sort_order,
        sort_by: String = "sortBy" with_sort_by,
    )
});

/// The property `sortOrder` of `SearchSort`. Known values: `ASC`, `DESC`, `SCORE`.
#[repr(u16)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::values!(SortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
