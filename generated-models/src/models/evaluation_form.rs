// @generated from the schema "EvaluationForm"; changes made here are lost at the next generation

use crate::{
    AiScoringSettings, DomainEntityListingEvaluationForm, EvaluationQuestionGroup,
    EvaluationSettings,
};
use crate::runtime::{DateTime, Extra};

/// The schema `EvaluationForm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationForm {
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
    /// `questionGroups`: `array of EvaluationQuestionGroup`, required.
    #[doc(alias = "questionGroups")]
    pub question_groups: Option<Vec<EvaluationQuestionGroup>>,
    /// `publishedVersions`: `DomainEntityListingEvaluationForm`.
    #[doc(alias = "publishedVersions")]
    pub published_versions: Option<Box<DomainEntityListingEvaluationForm>>,
    /// `evaluationSettings`: `EvaluationSettings`.
    #[doc(alias = "evaluationSettings")]
    pub evaluation_settings: Option<Box<EvaluationSettings>>,
    /// `aiScoring`: `AiScoringSettings`, read-only.
    #[doc(alias = "aiScoring")]
    pub ai_scoring: Option<Box<AiScoringSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationForm "EvaluationForm" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        published: bool = "published" with_published,
        context_id: String = "contextId" with_context_id,
        question_groups: Vec<EvaluationQuestionGroup> = "questionGroups" with_question_groups required,
        published_versions: Box<DomainEntityListingEvaluationForm> = "publishedVersions" with_published_versions,
        evaluation_settings: Box<EvaluationSettings> = "evaluationSettings" with_evaluation_settings,
        ai_scoring: Box<AiScoringSettings> = "aiScoring" with_ai_scoring read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
