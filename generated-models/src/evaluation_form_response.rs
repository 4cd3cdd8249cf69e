// @generated from the schema "EvaluationFormResponse"; changes made here are lost at the next generation

/// The schema `EvaluationFormResponse`.
#[repr(C)]
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

crate::runtime::model!(EvaluationFormResponse "EvaluationFormResponse" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        published: bool = "published" 0 with_published,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        question_groups: ::std::vec::Vec<crate::EvaluationQuestionGroup> = "questionGroups" 0 with_question_groups,
        weight_mode: crate::runtime::Open<WeightMode> = "weightMode" 0 with_weight_mode,
        evaluation_settings: ::std::boxed::Box<crate::EvaluationSettings> = "evaluationSettings" 0 with_evaluation_settings,
        published_versions: ::std::boxed::Box<crate::DomainEntityListingEvaluationForm> = "publishedVersions" 0 with_published_versions,
        ai_scoring: ::std::boxed::Box<crate::AiScoringSettings> = "aiScoring" 2 with_ai_scoring,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `weightMode` of `EvaluationFormResponse`. Known values: `SCALED`, `OFF`.
#[non_exhaustive]
pub enum WeightMode {
    Scaled,
    Off,
}

crate::runtime::known!(WeightMode);

impl crate::runtime::Enum for WeightMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scaled, "SCALED"),
        (Self::Off, "OFF"),
    ];
}
