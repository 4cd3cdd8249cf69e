// @generated from the schema "KnowledgeSearchRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeSearchRequest`.
#[repr(C)]
pub struct KnowledgeSearchRequest {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `documentType`: `string`.
    #[doc(alias = "documentType")]
    pub document_type: ::std::option::Option<crate::runtime::Open<DocumentType>>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<::std::string::String>,
    /// `searchOnDraftDocuments`: `boolean`.
    #[doc(alias = "searchOnDraftDocuments")]
    pub search_on_draft_documents: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeSearchRequest "KnowledgeSearchRequest" 6 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        page_number: i32 = "pageNumber" 0 with_page_number,
        document_type: crate::runtime::Open<DocumentType> = "documentType" 0 with_document_type,
        language_code: ::std::string::String = "languageCode" 1 with_language_code,
        search_on_draft_documents: bool = "searchOnDraftDocuments" 0 with_search_on_draft_documents,
    )
});

/// The property `documentType` of `KnowledgeSearchRequest`. Known values: `Faq`, `Article`.
#[non_exhaustive]
pub enum DocumentType {
    Faq,
    Article,
}

crate::runtime::known!(DocumentType);

impl crate::runtime::Enum for DocumentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
    ];
}
