// @generated from the schema "EvaluationForm"; changes made here are lost at the next generation

/// The schema `EvaluationForm`.
pub struct EvaluationForm {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `published`: `boolean`.
    pub published: ::std::option::Option<bool>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `questionGroups`: `array of EvaluationQuestionGroup`, required.
    #[doc(alias = "questionGroups")]
    pub question_groups: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationQuestionGroup>,
    >,
    /// `publishedVersions`: `DomainEntityListingEvaluationForm`.
    #[doc(alias = "publishedVersions")]
    pub published_versions: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityListingEvaluationForm>,
    >,
    /// `evaluationSettings`: `EvaluationSettings`.
    #[doc(alias = "evaluationSettings")]
    pub evaluation_settings: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationSettings>,
    >,
    /// `aiScoring`: `AiScoringSettings`, read-only.
    #[doc(alias = "aiScoring")]
    pub ai_scoring: ::std::option::Option<::std::boxed::Box<crate::AiScoringSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationForm {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        published: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        question_groups: ::std::option::Option::None,
        published_versions: ::std::option::Option::None,
        evaluation_settings: ::std::option::Option::None,
        ai_scoring: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationForm = &<EvaluationForm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationForm",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("modifiedDate", "modified_date", 0),
            ("published", "published", 0),
            ("contextId", "context_id", 0),
            ("questionGroups", "question_groups", 1),
            ("publishedVersions", "published_versions", 0),
            ("evaluationSettings", "evaluation_settings", 0),
            ("aiScoring", "ai_scoring", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.modified_date,
            &E.published,
            &E.context_id,
            &E.question_groups,
            &E.published_versions,
            &E.evaluation_settings,
            &E.ai_scoring,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EvaluationForm);

crate::runtime::setters!(EvaluationForm {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_published: published: bool,
    with_context_id: context_id: ::std::string::String,
    with_question_groups: question_groups: ::std::vec::Vec<crate::EvaluationQuestionGroup>,
    with_published_versions: published_versions: ::std::boxed::Box<crate::DomainEntityListingEvaluationForm>,
    with_evaluation_settings: evaluation_settings: ::std::boxed::Box<crate::EvaluationSettings>,
    with_ai_scoring: ai_scoring: ::std::boxed::Box<crate::AiScoringSettings>,
    with_self_uri: self_uri: ::std::string::String,
});
