// @generated from the schema "KnowledgeSearchResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeSearchResponse`.
pub struct KnowledgeSearchResponse {
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `total`: `integer (int32)`, read-only.
    pub total: ::std::option::Option<i32>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, read-only.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`, read-only.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `results`: `array of KnowledgeSearchDocumentV1`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeSearchDocumentV1>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeSearchResponse {
    const EMPTY: Self = Self {
        search_id: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSearchResponse = &<KnowledgeSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("searchId", "search_id", 2),
            ("total", "total", 2),
            ("pageCount", "page_count", 2),
            ("pageSize", "page_size", 2),
            ("pageNumber", "page_number", 2),
            ("results", "results", 2),
        ],
        fields: &[
            &E.search_id,
            &E.total,
            &E.page_count,
            &E.page_size,
            &E.page_number,
            &E.results,
        ],
    }
};

crate::runtime::model!(KnowledgeSearchResponse);

crate::runtime::setters!(KnowledgeSearchResponse {
    with_search_id: search_id: ::std::string::String,
    with_total: total: i32,
    with_page_count: page_count: i32,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_results: results: ::std::vec::Vec<crate::KnowledgeSearchDocumentV1>,
});
