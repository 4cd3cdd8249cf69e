// @generated from the schema "Faq"; changes made here are lost at the next generation

/// The schema `Faq`.
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

impl crate::runtime::Model for Faq {
    const EMPTY: Self = Self {
        question: ::std::option::Option::None,
        answer: ::std::option::Option::None,
        source_uri: ::std::option::Option::None,
        document_url: ::std::option::Option::None,
        document_display_name: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Faq = &<Faq as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Faq",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("question", "question", 2),
            ("answer", "answer", 2),
            ("sourceUri", "source_uri", 2),
            ("documentUrl", "document_url", 2),
            ("documentDisplayName", "document_display_name", 2),
            ("confidence", "confidence", 2),
        ],
        fields: &[
            &E.question,
            &E.answer,
            &E.source_uri,
            &E.document_url,
            &E.document_display_name,
            &E.confidence,
        ],
    }
};

crate::runtime::model!(Faq);

crate::runtime::setters!(Faq {
    with_question: question: ::std::string::String,
    with_answer: answer: ::std::string::String,
    with_source_uri: source_uri: ::std::string::String,
    with_document_url: document_url: ::std::string::String,
    with_document_display_name: document_display_name: ::std::string::String,
    with_confidence: confidence: f64,
});
