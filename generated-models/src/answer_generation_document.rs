// @generated from the schema "AnswerGenerationDocument"; changes made here are lost at the next generation

/// The schema `AnswerGenerationDocument`.
#[repr(C)]
pub struct AnswerGenerationDocument {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnswerGenerationDocument "AnswerGenerationDocument" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        title: ::std::string::String = "title" 0 with_title,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
