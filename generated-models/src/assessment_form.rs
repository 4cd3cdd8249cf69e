// @generated from the schema "AssessmentForm"; changes made here are lost at the next generation

/// The schema `AssessmentForm`.
pub struct AssessmentForm {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`, read-only.
    pub published: ::std::option::Option<bool>,
    /// `passPercent`: `integer (int32)`, required.
    #[doc(alias = "passPercent")]
    pub pass_percent: ::std::option::Option<i32>,
    /// `questionGroups`: `array of AssessmentFormQuestionGroup`, required.
    #[doc(alias = "questionGroups")]
    pub question_groups: ::std::option::Option<
        ::std::vec::Vec<crate::AssessmentFormQuestionGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssessmentForm {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        published: ::std::option::Option::None,
        pass_percent: ::std::option::Option::None,
        question_groups: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssessmentForm = &<AssessmentForm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssessmentForm",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateModified", "date_modified", 2),
            ("contextId", "context_id", 2),
            ("selfUri", "self_uri", 2),
            ("published", "published", 2),
            ("passPercent", "pass_percent", 1),
            ("questionGroups", "question_groups", 1),
        ],
        fields: &[
            &E.id,
            &E.date_modified,
            &E.context_id,
            &E.self_uri,
            &E.published,
            &E.pass_percent,
            &E.question_groups,
        ],
    }
};

crate::runtime::model!(AssessmentForm);

crate::runtime::setters!(AssessmentForm {
    with_id: id: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_context_id: context_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_published: published: bool,
    with_pass_percent: pass_percent: i32,
    with_question_groups: question_groups: ::std::vec::Vec<crate::AssessmentFormQuestionGroup>,
});
