// @generated from the schema "WorkitemQueryPostRequest"; changes made here are lost at the next generation

/// The schema `WorkitemQueryPostRequest`.
#[repr(C)]
pub struct WorkitemQueryPostRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `select`: `string`.
    pub select: ::std::option::Option<crate::runtime::Open<Select>>,
    /// `filters`: `array of WorkitemFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::WorkitemFilter>>,
    /// `attributes`: `array of string`.
    pub attributes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// `sort`: `WorkitemQuerySort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorkitemQuerySort>>,
    /// `expands`: `array of string`.
    pub expands: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Expands>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemQueryPostRequest "WorkitemQueryPostRequest" 7 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        select: crate::runtime::Open<Select> = "select" 0 with_select,
        filters: ::std::vec::Vec<crate::WorkitemFilter> = "filters" 1 with_filters,
        attributes: ::std::vec::Vec<::std::string::String> = "attributes" 0 with_attributes,
        after: ::std::string::String = "after" 0 with_after,
        sort: ::std::boxed::Box<crate::WorkitemQuerySort> = "sort" 0 with_sort,
        expands: ::std::vec::Vec<crate::runtime::Open<Expands>> = "expands" 0 with_expands,
    )
});

/// The property `select` of `WorkitemQueryPostRequest`. Known values: `Count`.
#[non_exhaustive]
pub enum Select {
    Count,
}

crate::runtime::known!(Select);

impl crate::runtime::Enum for Select {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Count, "Count")];
}

/// The property `expands` of `WorkitemQueryPostRequest`. Known values: `type`, `workbin`, `status`, `assignee`, `reporter`, `queue`.
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
