// @generated from the schema "Faq"; changes made here are lost at the next generation

/// The schema `Faq`.
#[repr(C)]
pub struct Faq {
    /// `question`: `string`, read-only.
    pub question: ::std::option::Option<::std::string::String>,
    /// `answer`: `string`, read-only.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `sourceUri`: `string`, read-only.
    #[doc(alias = "sourceUri")]
    pub source_uri: ::std::option::Option<::std::string::String>,
    /// `documentUrl`: `string`, read-only.
    #[doc(alias = "documentUrl")]
    pub document_url: ::std::option::Option<::std::string::String>,
    /// `documentDisplayName`: `string`, read-only.
    #[doc(alias = "documentDisplayName")]
    pub document_display_name: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Faq "Faq" 6 {
    (
        question: ::std::string::String = "question" 2 with_question,
        answer: ::std::string::String = "answer" 2 with_answer,
        source_uri: ::std::string::String = "sourceUri" 2 with_source_uri,
        document_url: ::std::string::String = "documentUrl" 2 with_document_url,
        document_display_name: ::std::string::String = "documentDisplayName" 2 with_document_display_name,
        confidence: f64 = "confidence" 2 with_confidence,
    )
});
