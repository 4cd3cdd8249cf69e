// @generated from the schema "EvaluationFormResponse"; changes made here are lost at the next generation

/// The schema `EvaluationFormResponse`.
pub struct EvaluationFormResponse {
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
    /// `questionGroups`: `array of EvaluationQuestionGroup`.
    #[doc(alias = "questionGroups")]
    pub question_groups: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationQuestionGroup>,
    >,
    /// `weightMode`: `string`.
    #[doc(alias = "weightMode")]
    pub weight_mode: ::std::option::Option<crate::runtime::Open<WeightMode>>,
    /// `evaluationSettings`: `EvaluationSettings`.
    #[doc(alias = "evaluationSettings")]
    pub evaluation_settings: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationSettings>,
    >,
    /// `publishedVersions`: `DomainEntityListingEvaluationForm`.
    #[doc(alias = "publishedVersions")]
    pub published_versions: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityListingEvaluationForm>,
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

impl crate::runtime::Model for EvaluationFormResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        published: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        question_groups: ::std::option::Option::None,
        weight_mode: ::std::option::Option::None,
        evaluation_settings: ::std::option::Option::None,
        published_versions: ::std::option::Option::None,
        ai_scoring: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationFormResponse = &<EvaluationFormResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationFormResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("modifiedDate", "modified_date", 0),
            ("published", "published", 0),
            ("contextId", "context_id", 0),
            ("questionGroups", "question_groups", 0),
            ("weightMode", "weight_mode", 0),
            ("evaluationSettings", "evaluation_settings", 0),
            ("publishedVersions", "published_versions", 0),
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
            &E.weight_mode,
            &E.evaluation_settings,
            &E.published_versions,
            &E.ai_scoring,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EvaluationFormResponse);

crate::runtime::setters!(EvaluationFormResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_published: published: bool,
    with_context_id: context_id: ::std::string::String,
    with_question_groups: question_groups: ::std::vec::Vec<crate::EvaluationQuestionGroup>,
    with_weight_mode: weight_mode: crate::runtime::Open<WeightMode>,
    with_evaluation_settings: evaluation_settings: ::std::boxed::Box<crate::EvaluationSettings>,
    with_published_versions: published_versions: ::std::boxed::Box<crate::DomainEntityListingEvaluationForm>,
    with_ai_scoring: ai_scoring: ::std::boxed::Box<crate::AiScoringSettings>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `weightMode` of `EvaluationFormResponse`. Known values: `SCALED`, `OFF`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WeightMode {
    Scaled,
    Off,
}

impl crate::runtime::Enum for WeightMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scaled, "SCALED"),
        (Self::Off, "OFF"),
    ];
}
