// @generated from the schema "WorktypeQueryRequest"; changes made here are lost at the next generation

use crate::{WorkitemFilter, WorktypeQuerySort};
use crate::runtime::{Extra, Open};

/// The schema `WorktypeQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorktypeQueryRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `select`: `Count`, the one known value.
    pub select: Option<Open<Select>>,
    /// `filters`: `array of WorkitemFilter`, required.
    pub filters: Option<Vec<WorkitemFilter>>,
    /// `attributes`: `array of string`.
    pub attributes: Option<Vec<String>>,
    /// `after`: `string`.
    pub after: Option<String>,
    /// `sort`: `WorktypeQuerySort`.
    pub sort: Option<Box<WorktypeQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorktypeQueryRequest "WorktypeQueryRequest" 6 {
    (
        page_size: i32 = "pageSize" with_page_size,
        select: Open<Select> = "select" with_select,
        filters: Vec<WorkitemFilter> = "filters" with_filters required,
        attributes: Vec<String> = "attributes" with_attributes,
        after: String = "after" with_after,
        sort: Box<WorktypeQuerySort> = "sort" with_sort,
    )
});

/// The property `select` of `WorktypeQueryRequest`. Known values: `Count`.
#[repr(u16)]
#[non_exhaustive]
pub enum Select {
    Count,
}

crate::runtime::values!(Select {
    Count = "Count",
});
