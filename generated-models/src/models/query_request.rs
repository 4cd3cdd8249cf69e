// @generated from the schema "QueryRequest"; changes made here are lost at the next generation

use crate::{AttributeFilterItem, ContentFilterItem, SortItem};
use crate::runtime::Extra;

/// The schema `QueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryRequest {
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: Option<String>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `facetNameRequests`: `array of string`.
    #[doc(alias = "facetNameRequests")]
    pub facet_name_requests: Option<Vec<String>>,
    /// `sort`: `array of SortItem`.
    pub sort: Option<Vec<SortItem>>,
    /// `filters`: `array of ContentFilterItem`.
    pub filters: Option<Vec<ContentFilterItem>>,
    /// `attributeFilters`: `array of AttributeFilterItem`.
    #[doc(alias = "attributeFilters")]
    pub attribute_filters: Option<Vec<AttributeFilterItem>>,
    /// `includeShares`: `boolean`.
    #[doc(alias = "includeShares")]
    pub include_shares: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryRequest "QueryRequest" 8 {
    (
        query_phrase: String = "queryPhrase" with_query_phrase,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
        facet_name_requests: Vec<String> = "facetNameRequests" with_facet_name_requests,
        sort: Vec<SortItem> = "sort" with_sort,
        filters: Vec<ContentFilterItem> = "filters" with_filters,
        attribute_filters: Vec<AttributeFilterItem> = "attributeFilters" with_attribute_filters,
        include_shares: bool = "includeShares" with_include_shares,
    )
});
