// @generated from the schema "QueryRequest"; changes made here are lost at the next generation

/// The schema `QueryRequest`.
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

impl crate::runtime::Model for QueryRequest {
    const EMPTY: Self = Self {
        query_phrase: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        facet_name_requests: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        attribute_filters: ::std::option::Option::None,
        include_shares: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryRequest = &<QueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queryPhrase", "query_phrase", 0),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
            ("facetNameRequests", "facet_name_requests", 0),
            ("sort", "sort", 0),
            ("filters", "filters", 0),
            ("attributeFilters", "attribute_filters", 0),
            ("includeShares", "include_shares", 0),
        ],
        fields: &[
            &E.query_phrase,
            &E.page_number,
            &E.page_size,
            &E.facet_name_requests,
            &E.sort,
            &E.filters,
            &E.attribute_filters,
            &E.include_shares,
        ],
    }
};

crate::runtime::model!(QueryRequest);

crate::runtime::setters!(QueryRequest {
    with_query_phrase: query_phrase: ::std::string::String,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
    with_facet_name_requests: facet_name_requests: ::std::vec::Vec<::std::string::String>,
    with_sort: sort: ::std::vec::Vec<crate::SortItem>,
    with_filters: filters: ::std::vec::Vec<crate::ContentFilterItem>,
    with_attribute_filters: attribute_filters: ::std::vec::Vec<crate::AttributeFilterItem>,
    with_include_shares: include_shares: bool,
});
