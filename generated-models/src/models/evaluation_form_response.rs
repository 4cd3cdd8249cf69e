// @generated from the schema "EvaluationFormResponse"; changes made here are lost at the next generation

use crate::{
    AiScoringSettings, DomainEntityListingEvaluationForm, EvaluationQuestionGroup,
    EvaluationSettings,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EvaluationFormResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationFormResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `questionGroups`: `array of EvaluationQuestionGroup`.
    #[doc(alias = "questionGroups")]
    pub question_groups: Option<Vec<EvaluationQuestionGroup>>,
    /// `weightMode`: one of `SCALED` and `OFF`.
    #[doc(alias = "weightMode")]
    pub weight_mode: Option<Open<WeightMode>>,
    /// `evaluationSettings`: `EvaluationSettings`.
    #[doc(alias = "evaluationSettings")]
    pub evaluation_settings: Option<Box<EvaluationSettings>>,
    /// `publishedVersions`: `DomainEntityListingEvaluationForm`.
    #[doc(alias = "publishedVersions")]
    pub published_versions: Option<Box<DomainEntityListingEvaluationForm>>,
    /// `aiScoring`: `AiScoringSettings`, read-only.
    #[doc(alias = "aiScoring")]
    pub ai_scoring: Option<Box<AiScoringSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationFormResponse "EvaluationFormResponse" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        published: bool = "published" with_published,
        context_id: String = "contextId" with_context_id,
        question_groups: Vec<EvaluationQuestionGroup> = "questionGroups" with_question_groups,
        weight_mode: Open<WeightMode> = "weightMode" with_weight_mode,
        evaluation_settings: Box<EvaluationSettings> = "evaluationSettings" with_evaluation_settings,
        published_versions: Box<DomainEntityListingEvaluationForm> = "publishedVersions" with_published_versions,
        ai_scoring: Box<AiScoringSettings> = "aiScoring" with_ai_scoring read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `weightMode` of `EvaluationFormResponse`. Known values: `SCALED`, `OFF`.
#[repr(u16)]
#[non_exhaustive]
pub enum WeightMode {
    Scaled,
    Off,
}

crate::runtime::values!(WeightMode {
    Scaled = "SCALED",
    Off = "OFF",
});
