// @generated from the schema "ResponseAssetSearchRequest"; changes made here are lost at the next generation

/// The schema `ResponseAssetSearchRequest`.
#[repr(C)]
pub struct ResponseAssetSearchRequest {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `query`: `array of ResponseAssetFilter`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::ResponseAssetFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAssetSearchRequest "ResponseAssetSearchRequest" 5 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
        query: ::std::vec::Vec<crate::ResponseAssetFilter> = "query" 1 with_query,
    )
});

/// The property `sortOrder` of `ResponseAssetSearchRequest`. Known values: `ASC`, `DESC`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
