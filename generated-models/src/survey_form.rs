// @generated from the schema "SurveyForm"; changes made here are lost at the next generation

/// The schema `SurveyForm`.
#[repr(C)]
pub struct SurveyForm {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `disabled`: `boolean`.
    pub disabled: ::std::option::Option<bool>,
    /// `contextId`: `string`, required, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `string`.
    pub header: ::std::option::Option<::std::string::String>,
    /// `footer`: `string`.
    pub footer: ::std::option::Option<::std::string::String>,
    /// `questionGroups`: `array of SurveyQuestionGroup`.
    #[doc(alias = "questionGroups")]
    pub question_groups: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyQuestionGroup>,
    >,
    /// `publishedVersions`: `DomainEntityListingSurveyForm`, read-only.
    #[doc(alias = "publishedVersions")]
    pub published_versions: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityListingSurveyForm>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyForm "SurveyForm" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
        published: bool = "published" 0 with_published,
        disabled: bool = "disabled" 0 with_disabled,
        context_id: ::std::string::String = "contextId" 3 with_context_id,
        language: ::std::string::String = "language" 1 with_language,
        header: ::std::string::String = "header" 0 with_header,
        footer: ::std::string::String = "footer" 0 with_footer,
        question_groups: ::std::vec::Vec<crate::SurveyQuestionGroup> = "questionGroups" 0 with_question_groups,
        published_versions: ::std::boxed::Box<crate::DomainEntityListingSurveyForm> = "publishedVersions" 2 with_published_versions,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
