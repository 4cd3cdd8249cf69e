// @generated from the schema "SiteSearchRequest"; changes made here are lost at the next generation

/// The schema `SiteSearchRequest`.
#[repr(C)]
pub struct SiteSearchRequest {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sort`: `array of SearchSort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SearchSort>>,
    /// `expand`: `array of string`.
    pub expand: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of SiteSearchCriteria`.
    pub query: ::std::option::Option<::std::vec::Vec<crate::SiteSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SiteSearchRequest "SiteSearchRequest" 7 {
    (
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        sort: ::std::vec::Vec<crate::SearchSort> = "sort" 0 with_sort,
        expand: ::std::vec::Vec<::std::string::String> = "expand" 0 with_expand,
        query: ::std::vec::Vec<crate::SiteSearchCriteria> = "query" 0 with_query,
    )
});

/// The property `sortOrder` of `SiteSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
