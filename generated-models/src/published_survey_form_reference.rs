// @generated from the schema "PublishedSurveyFormReference"; changes made here are lost at the next generation

/// The schema `PublishedSurveyFormReference`.
#[repr(C)]
pub struct PublishedSurveyFormReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PublishedSurveyFormReference "PublishedSurveyFormReference" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
