// @generated from the schema "KnowledgeSearchRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeSearchRequest`.
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

impl crate::runtime::Model for KnowledgeSearchRequest {
    const EMPTY: Self = Self {
        query: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        document_type: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        search_on_draft_documents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSearchRequest = &<KnowledgeSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSearchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("query", "query", 1),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("documentType", "document_type", 0),
            ("languageCode", "language_code", 1),
            ("searchOnDraftDocuments", "search_on_draft_documents", 0),
        ],
        fields: &[
            &E.query,
            &E.page_size,
            &E.page_number,
            &E.document_type,
            &E.language_code,
            &E.search_on_draft_documents,
        ],
    }
};

crate::runtime::model!(KnowledgeSearchRequest);

crate::runtime::setters!(KnowledgeSearchRequest {
    with_query: query: ::std::string::String,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_document_type: document_type: crate::runtime::Open<DocumentType>,
    with_language_code: language_code: ::std::string::String,
    with_search_on_draft_documents: search_on_draft_documents: bool,
});

/// The property `documentType` of `KnowledgeSearchRequest`. Known values: `Faq`, `Article`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocumentType {
    Faq,
    Article,
}

impl crate::runtime::Enum for DocumentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
    ];
}
