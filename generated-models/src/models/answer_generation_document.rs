// @generated from the schema "AnswerGenerationDocument"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AnswerGenerationDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnswerGenerationDocument {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnswerGenerationDocument "AnswerGenerationDocument" 3 {
    (
        id: String = "id" with_id read_only,
        title: String = "title" with_title,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
