// @generated from the schema "UserRoutingLanguagePost"; changes made here are lost at the next generation

/// The schema `UserRoutingLanguagePost`.
#[repr(C)]
pub struct UserRoutingLanguagePost {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`, required.
    pub proficiency: ::std::option::Option<f64>,
    /// `languageUri`: `string`, read-only.
    #[doc(alias = "languageUri")]
    pub language_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserRoutingLanguagePost "UserRoutingLanguagePost" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        proficiency: f64 = "proficiency" 1 with_proficiency,
        language_uri: ::std::string::String = "languageUri" 2 with_language_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
