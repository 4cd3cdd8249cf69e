// @generated from the schema "SurveyForm"; changes made here are lost at the next generation

/// The schema `SurveyForm`.
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

impl crate::runtime::Model for SurveyForm {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        published: ::std::option::Option::None,
        disabled: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        header: ::std::option::Option::None,
        footer: ::std::option::Option::None,
        question_groups: ::std::option::Option::None,
        published_versions: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyForm = &<SurveyForm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyForm",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("modifiedDate", "modified_date", 2),
            ("published", "published", 0),
            ("disabled", "disabled", 0),
            ("contextId", "context_id", 3),
            ("language", "language", 1),
            ("header", "header", 0),
            ("footer", "footer", 0),
            ("questionGroups", "question_groups", 0),
            ("publishedVersions", "published_versions", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.modified_date,
            &E.published,
            &E.disabled,
            &E.context_id,
            &E.language,
            &E.header,
            &E.footer,
            &E.question_groups,
            &E.published_versions,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SurveyForm);

crate::runtime::setters!(SurveyForm {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_published: published: bool,
    with_disabled: disabled: bool,
    with_context_id: context_id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_header: header: ::std::string::String,
    with_footer: footer: ::std::string::String,
    with_question_groups: question_groups: ::std::vec::Vec<crate::SurveyQuestionGroup>,
    with_published_versions: published_versions: ::std::boxed::Box<crate::DomainEntityListingSurveyForm>,
    with_self_uri: self_uri: ::std::string::String,
});
