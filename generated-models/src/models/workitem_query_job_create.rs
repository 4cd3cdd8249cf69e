// @generated from the schema "WorkitemQueryJobCreate"; changes made here are lost at the next generation

use crate::{WorkitemQueryJobFilter, WorkitemQueryJobQueryFilters, WorkitemQueryJobSort};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WorkitemQueryJobCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemQueryJobCreate {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `filters`: `array of WorkitemQueryJobFilter`, required.
    pub filters: Option<Vec<WorkitemQueryJobFilter>>,
    /// `queryFilters`: `array of WorkitemQueryJobQueryFilters`.
    #[doc(alias = "queryFilters")]
    pub query_filters: Option<Vec<WorkitemQueryJobQueryFilters>>,
    /// `expands`: array of one of `type`, `workbin`, `status`, `assignee` and 2 more.
    pub expands: Option<Vec<Open<Expands>>>,
    /// `attributes`: `array of string`.
    pub attributes: Option<Vec<String>>,
    /// `sort`: `WorkitemQueryJobSort`.
    pub sort: Option<Box<WorkitemQueryJobSort>>,
    /// `dateIntervalStart`: `string (date-time)`.
    #[doc(alias = "dateIntervalStart")]
    pub date_interval_start: Option<DateTime>,
    /// `dateIntervalEnd`: `string (date-time)`.
    #[doc(alias = "dateIntervalEnd")]
    pub date_interval_end: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemQueryJobCreate "WorkitemQueryJobCreate" 9 {
    (
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        filters: Vec<WorkitemQueryJobFilter> = "filters" with_filters required,
        query_filters: Vec<WorkitemQueryJobQueryFilters> = "queryFilters" with_query_filters,
        expands: Vec<Open<Expands>> = "expands" with_expands,
        attributes: Vec<String> = "attributes" with_attributes,
        sort: Box<WorkitemQueryJobSort> = "sort" with_sort,
        date_interval_start: DateTime = "dateIntervalStart" with_date_interval_start,
        date_interval_end: DateTime = "dateIntervalEnd" with_date_interval_end,
    )
});

/// The property `expands` of `WorkitemQueryJobCreate`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
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
