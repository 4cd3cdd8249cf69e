// @generated from the schema "KnowledgeDocumentQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentQueryResponse`.
pub struct KnowledgeDocumentQueryResponse {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`, read-only.
    pub total: ::std::option::Option<i64>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `results`: `array of KnowledgeDocumentResponse`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeDocumentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocumentQueryResponse {
    const EMPTY: Self = Self {
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        total: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocumentQueryResponse = &<KnowledgeDocumentQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocumentQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("total", "total", 2),
            ("pageCount", "page_count", 2),
            ("results", "results", 2),
        ],
        fields: &[&E.page_size, &E.page_number, &E.total, &E.page_count, &E.results],
    }
};

crate::runtime::model!(KnowledgeDocumentQueryResponse);

crate::runtime::setters!(KnowledgeDocumentQueryResponse {
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_total: total: i64,
    with_page_count: page_count: i32,
    with_results: results: ::std::vec::Vec<crate::KnowledgeDocumentResponse>,
});
