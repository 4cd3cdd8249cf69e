// @generated from the schema "WorkitemQueryPostRequest"; changes made here are lost at the next generation

use crate::{WorkitemFilter, WorkitemQuerySort};
use crate::runtime::{Extra, Open};

/// The schema `WorkitemQueryPostRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryPostRequest {
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
    /// `sort`: `WorkitemQuerySort`.
    pub sort: Option<Box<WorkitemQuerySort>>,
    /// `expands`: array of one of `type`, `workbin`, `status`, `assignee` and 2 more.
    pub expands: Option<Vec<Open<Expands>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryPostRequest "WorkitemQueryPostRequest" 7 {
    (
        page_size: i32 = "pageSize" with_page_size,
        select: Open<Select> = "select" with_select,
        filters: Vec<WorkitemFilter> = "filters" with_filters required,
        attributes: Vec<String> = "attributes" with_attributes,
        after: String = "after" with_after,
        sort: Box<WorkitemQuerySort> = "sort" with_sort,
        expands: Vec<Open<Expands>> = "expands" with_expands,
    )
});

/// The property `select` of `WorkitemQueryPostRequest`. Known values: `Count`.
#[repr(u16)]
#[non_exhaustive]
pub enum Select {
    Count,
}

crate::runtime::values!(Select {
    Count = "Count",
});

/// The property `expands` of `WorkitemQueryPostRequest`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
#[repr(u16)]
#[non_exhaustive]
pub enum Expands {
    Type,
    Workbin,
    Status,
    Assignee,
    Reporter,
    Queue,
}

crate::runtime::values!(Expands {
    Type = "type",
    Workbin = "workbin",
    Status = "status",
    Assignee = "assignee",
    Reporter = "reporter",
    Queue = "queue",
});
