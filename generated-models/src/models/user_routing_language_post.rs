// @generated from the schema "UserRoutingLanguagePost"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserRoutingLanguagePost`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingLanguagePost {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `proficiency`: `number (double)`, required.
    pub proficiency: Option<f64>,
    /// `languageUri`: `string`, read-only.
    #[doc(alias = "languageUri")]
    pub language_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingLanguagePost "UserRoutingLanguagePost" 4 {
    (
        id: String = "id" with_id required,
        proficiency: f64 = "proficiency" with_proficiency required,
        language_uri: String = "languageUri" with_language_uri read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
