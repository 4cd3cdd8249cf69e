// @generated from the schema "EvaluationForm"; changes made here are lost at the next generation

/// The schema `EvaluationForm`.
#[repr(C)]
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

crate::runtime::model!(EvaluationForm "EvaluationForm" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        published: bool = "published" 0 with_published,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        question_groups: ::std::vec::Vec<crate::EvaluationQuestionGroup> = "questionGroups" 1 with_question_groups,
        published_versions: ::std::boxed::Box<crate::DomainEntityListingEvaluationForm> = "publishedVersions" 0 with_published_versions,
        evaluation_settings: ::std::boxed::Box<crate::EvaluationSettings> = "evaluationSettings" 0 with_evaluation_settings,
        ai_scoring: ::std::boxed::Box<crate::AiScoringSettings> = "aiScoring" 2 with_ai_scoring,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
