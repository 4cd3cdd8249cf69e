// @generated from the schema "KnowledgeDocumentQueryResponse"; changes made here are lost at the next generation

use crate::KnowledgeDocumentResponse;
use crate::runtime::Extra;

/// The schema `KnowledgeDocumentQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeDocumentQueryResponse {
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `total`: `integer (int64)`, read-only.
    pub total: Option<i64>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `results`: `array of KnowledgeDocumentResponse`, read-only.
    pub results: Option<Vec<KnowledgeDocumentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeDocumentQueryResponse "KnowledgeDocumentQueryResponse" 5 {
    (
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total read_only,
        page_count: i32 = "pageCount" with_page_count read_only,
        results: Vec<KnowledgeDocumentResponse> = "results" with_results read_only,
    )
});
