// @generated from the schema "KnowledgeGuestDocumentSuggestion"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentSuggestion`.
#[repr(C)]
pub struct KnowledgeGuestDocumentSuggestion {
    /// `query`: `string`, required.
    pub query: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `sessionId`: `string`, read-only.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `results`: `array of KnowledgeGuestDocumentSuggestionResult`, read-only.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeGuestDocumentSuggestionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeGuestDocumentSuggestion "KnowledgeGuestDocumentSuggestion" 4 {
    (
        query: ::std::string::String = "query" 1 with_query,
        page_size: i32 = "pageSize" 0 with_page_size,
        session_id: ::std::string::String = "sessionId" 2 with_session_id,
        results: ::std::vec::Vec<crate::KnowledgeGuestDocumentSuggestionResult> = "results" 2 with_results,
    )
});
