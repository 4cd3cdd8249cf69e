// @generated from the schema "KnowledgeDocumentQueryResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeDocumentQueryResponse "KnowledgeDocumentQueryResponse" 5 {
    (
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        total: i64 = "total" 2 with_total,
        page_count: i32 = "pageCount" 2 with_page_count,
        results: ::std::vec::Vec<crate::KnowledgeDocumentResponse> = "results" 2 with_results,
    )
});
