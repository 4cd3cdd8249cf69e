// @generated from the schema "QueryRequest"; changes made here are lost at the next generation

/// The schema `QueryRequest`.
#[repr(C)]
pub struct QueryRequest {
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: ::std::option::Option<::std::string::String>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `facetNameRequests`: `array of string`.
    #[doc(alias = "facetNameRequests")]
    pub facet_name_requests: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `sort`: `array of SortItem`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SortItem>>,
    /// `filters`: `array of ContentFilterItem`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::ContentFilterItem>>,
    /// `attributeFilters`: `array of AttributeFilterItem`.
    #[doc(alias = "attributeFilters")]
    pub attribute_filters: ::std::option::Option<
        ::std::vec::Vec<crate::AttributeFilterItem>,
    >,
    /// `includeShares`: `boolean`.
    #[doc(alias = "includeShares")]
    pub include_shares: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryRequest "QueryRequest" 8 {
    (
        query_phrase: ::std::string::String = "queryPhrase" 0 with_query_phrase,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
        facet_name_requests: ::std::vec::Vec<::std::string::String> = "facetNameRequests" 0 with_facet_name_requests,
        sort: ::std::vec::Vec<crate::SortItem> = "sort" 0 with_sort,
        filters: ::std::vec::Vec<crate::ContentFilterItem> = "filters" 0 with_filters,
        attribute_filters: ::std::vec::Vec<crate::AttributeFilterItem> = "attributeFilters" 0 with_attribute_filters,
        include_shares: bool = "includeShares" 0 with_include_shares,
    )
});
