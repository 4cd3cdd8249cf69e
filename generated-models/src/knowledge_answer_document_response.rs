// @generated from the schema "KnowledgeAnswerDocumentResponse"; changes made here are lost at the next generation

/// The schema `KnowledgeAnswerDocumentResponse`.
#[repr(C)]
pub struct KnowledgeAnswerDocumentResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `answer`: `string`.
    pub answer: ::std::option::Option<::std::string::String>,
    /// `variation`: `DocumentVariationAnswer`.
    pub variation: ::std::option::Option<
        ::std::boxed::Box<crate::DocumentVariationAnswer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeAnswerDocumentResponse "KnowledgeAnswerDocumentResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        title: ::std::string::String = "title" 0 with_title,
        answer: ::std::string::String = "answer" 0 with_answer,
        variation: ::std::boxed::Box<crate::DocumentVariationAnswer> = "variation" 0 with_variation,
    )
});
