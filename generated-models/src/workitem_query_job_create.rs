// @generated from the schema "WorkitemQueryJobCreate"; changes made here are lost at the next generation

/// The schema `WorkitemQueryJobCreate`.
#[repr(C)]
pub struct WorkitemQueryJobCreate {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `filters`: `array of WorkitemQueryJobFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::WorkitemQueryJobFilter>>,
    /// `queryFilters`: `array of WorkitemQueryJobQueryFilters`.
    #[doc(alias = "queryFilters")]
    pub query_filters: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemQueryJobQueryFilters>,
    >,
    /// `expands`: `array of string`.
    pub expands: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Expands>>>,
    /// `attributes`: `array of string`.
    pub attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sort`: `WorkitemQueryJobSort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorkitemQueryJobSort>>,
    /// `dateIntervalStart`: `string (date-time)`.
    #[doc(alias = "dateIntervalStart")]
    pub date_interval_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateIntervalEnd`: `string (date-time)`.
    #[doc(alias = "dateIntervalEnd")]
    pub date_interval_end: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQueryJobCreate "WorkitemQueryJobCreate" 9 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        filters: ::std::vec::Vec<crate::WorkitemQueryJobFilter> = "filters" 1 with_filters,
        query_filters: ::std::vec::Vec<crate::WorkitemQueryJobQueryFilters> = "queryFilters" 0 with_query_filters,
        expands: ::std::vec::Vec<crate::runtime::Open<Expands>> = "expands" 0 with_expands,
        attributes: ::std::vec::Vec<::std::string::String> = "attributes" 0 with_attributes,
        sort: ::std::boxed::Box<crate::WorkitemQueryJobSort> = "sort" 0 with_sort,
        date_interval_start: crate::runtime::DateTime = "dateIntervalStart" 0 with_date_interval_start,
        date_interval_end: crate::runtime::DateTime = "dateIntervalEnd" 0 with_date_interval_end,
    )
});

/// The property `expands` of `WorkitemQueryJobCreate`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
#[non_exhaustive]
pub enum Expands {
    Type,
    Workbin,
    Status,
    Assignee,
    Reporter,
    Queue,
}

crate::runtime::known!(Expands);

impl crate::runtime::Enum for Expands {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Type, "type"),
        (Self::Workbin, "workbin"),
        (Self::Status, "status"),
        (Self::Assignee, "assignee"),
        (Self::Reporter, "reporter"),
        (Self::Queue, "queue"),
    ];
}
