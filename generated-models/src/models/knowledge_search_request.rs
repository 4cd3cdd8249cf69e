// @generated from the schema "KnowledgeSearchRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeSearchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSearchRequest {
    /// `query`: `string`, required.
    pub query: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `documentType`: one of `Faq` and `Article`.
    #[doc(alias = "documentType")]
    pub document_type: Option<Open<DocumentType>>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: Option<String>,
    /// `searchOnDraftDocuments`: `boolean`.
    #[doc(alias = "searchOnDraftDocuments")]
    pub search_on_draft_documents: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSearchRequest "KnowledgeSearchRequest" 6 {
    (
        query: String = "query" with_query required,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        document_type: Open<DocumentType> = "documentType" with_document_type,
        language_code: String = "languageCode" with_language_code required,
        search_on_draft_documents: bool = "searchOnDraftDocuments" with_search_on_draft_documents,
    )
});

/// The property `documentType` of `KnowledgeSearchRequest`. Known values: `Faq`, `Article`.
#[repr(u16)]
#[non_exhaustive]
pub enum DocumentType {
    Faq,
    Article,
}

crate::runtime::values!(DocumentType {
    Faq = "Faq",
    Article = "Article",
});
