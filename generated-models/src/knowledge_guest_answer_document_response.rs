// @generated from the schema "KnowledgeGuestAnswerDocumentResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestAnswerDocumentResponse`.
pub struct KnowledgeGuestAnswerDocumentResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `answer`: `string`.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `variation`: `KnowledgeGuestDocumentVariationAnswer`.
    pub variation: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeGuestDocumentVariationAnswer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestAnswerDocumentResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        title: ::std::option::Option::None,
        answer: ::std::option::Option::None,
        variation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestAnswerDocumentResponse = &<KnowledgeGuestAnswerDocumentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestAnswerDocumentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("title", "title", 0),
            ("answer", "answer", 0),
            ("variation", "variation", 0),
        ],
        fields: &[&E.id, &E.title, &E.answer, &E.variation],
    }
};

crate::runtime::model!(KnowledgeGuestAnswerDocumentResponse);

crate::runtime::setters!(KnowledgeGuestAnswerDocumentResponse {
    with_id: id: ::std::string::String,
    with_title: title: ::std::string::String,
    with_answer: answer: ::std::string::String,
    with_variation: variation: ::std::boxed::Box<crate::KnowledgeGuestDocumentVariationAnswer>,
});
