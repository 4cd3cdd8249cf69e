// @generated from the schema "Faq"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Faq`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Faq {
    /// `question`: `string`, read-only.
    pub question: Option<String>,
    /// `answer`: `string`, read-only.
    pub answer: Option<String>,
    /// `sourceUri`: `string`, read-only.
    #[doc(alias = "sourceUri")]
    pub source_uri: Option<String>,
    /// `documentUrl`: `string`, read-only.
    #[doc(alias = "documentUrl")]
    pub document_url: Option<String>,
    /// `documentDisplayName`: `string`, read-only.
    #[doc(alias = "documentDisplayName")]
    pub document_display_name: Option<String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Faq "Faq" 6 {
    (
        question: String = "question" with_question read_only,
        answer: String = "answer" with_answer read_only,
        source_uri: String = "sourceUri" with_source_uri read_only,
        document_url: String = "documentUrl" with_document_url read_only,
        document_display_name: String = "documentDisplayName" with_document_display_name read_only,
        confidence: f64 = "confidence" with_confidence read_only,
    )
});
