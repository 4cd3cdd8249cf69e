// @generated from the schema "KnowledgeSearchResponse"; changes made here are lost at the next generation

use crate::KnowledgeSearchDocumentV1;
use crate::runtime::Extra;

/// The schema `KnowledgeSearchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSearchResponse {
    /// `searchId`: `string`, read-only.
    #[doc(alias = "searchId")]
    pub search_id: Option<String>,
    /// `total`: `integer (int32)`, read-only.
    pub total: Option<i32>,
    /// `pageCount`: `integer (int32)`, read-only.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// `pageSize`: `integer (int32)`, read-only.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`, read-only.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `results`: `array of KnowledgeSearchDocumentV1`, read-only.
    pub results: Option<Vec<KnowledgeSearchDocumentV1>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSearchResponse "KnowledgeSearchResponse" 6 {
    (
        search_id: String = "searchId" with_search_id read_only,
        total: i32 = "total" with_total read_only,
        page_count: i32 = "pageCount" with_page_count read_only,
        page_size: i32 = "pageSize" with_page_size read_only,
        page_number: i32 = "pageNumber" with_page_number read_only,
        results: Vec<KnowledgeSearchDocumentV1> = "results" with_results read_only,
    )
});
