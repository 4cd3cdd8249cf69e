// @generated from the schema "WorktypeQueryRequest"; changes made here are lost at the next generation

/// The schema `WorktypeQueryRequest`.
#[repr(C)]
pub struct WorktypeQueryRequest {
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
    /// `sort`: `WorktypeQuerySort`.
    pub sort: ::std::option::Option<::std::boxed::Box<crate::WorktypeQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorktypeQueryRequest "WorktypeQueryRequest" 6 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        select: crate::runtime::Open<Select> = "select" 0 with_select,
        filters: ::std::vec::Vec<crate::WorkitemFilter> = "filters" 1 with_filters,
        attributes: ::std::vec::Vec<::std::string::String> = "attributes" 0 with_attributes,
        after: ::std::string::String = "after" 0 with_after,
        sort: ::std::boxed::Box<crate::WorktypeQuerySort> = "sort" 0 with_sort,
    )
});

/// The property `select` of `WorktypeQueryRequest`. Known values: `Count`.
#[non_exhaustive]
pub enum Select {
    Count,
}

crate::runtime::known!(Select);

impl crate::runtime::Enum for Select {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Count, "Count")];
}
