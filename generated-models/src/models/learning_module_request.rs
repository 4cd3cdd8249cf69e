// @generated from the schema "LearningModuleRequest"; changes made here are lost at the next generation

use crate::{
    AssessmentForm, LearningModuleCoverArtRequest, LearningModuleInformStepRequest,
    ReviewAssessmentResults,
};
use crate::runtime::{Extra, Open};

/// The schema `LearningModuleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `completionTimeInDays`: `integer (int32)`, required.
    #[doc(alias = "completionTimeInDays")]
    pub completion_time_in_days: Option<i32>,
    /// `informSteps`: `array of LearningModuleInformStepRequest`.
    #[doc(alias = "informSteps")]
    pub inform_steps: Option<Vec<LearningModuleInformStepRequest>>,
    /// `type`: one of `Informational`, `AssessedContent`, `Assessment`, `External` and `Native`.
    pub r#type: Option<Open<Type>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// `coverArt`: `LearningModuleCoverArtRequest`.
    #[doc(alias = "coverArt")]
    pub cover_art: Option<Box<LearningModuleCoverArtRequest>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `excludedFromCatalog`: `boolean`.
    #[doc(alias = "excludedFromCatalog")]
    pub excluded_from_catalog: Option<bool>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: Option<Box<ReviewAssessmentResults>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleRequest "LearningModuleRequest" 12 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        completion_time_in_days: i32 = "completionTimeInDays" with_completion_time_in_days required,
        inform_steps: Vec<LearningModuleInformStepRequest> = "informSteps" with_inform_steps,
        r#type: Open<Type> = "type" with_type,
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form,
        cover_art: Box<LearningModuleCoverArtRequest> = "coverArt" with_cover_art,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        excluded_from_catalog: bool = "excludedFromCatalog" with_excluded_from_catalog,
        external_id: String = "externalId" with_external_id,
        enforce_content_order: bool = "enforceContentOrder" with_enforce_content_order,
        review_assessment_results: Box<ReviewAssessmentResults> = "reviewAssessmentResults" with_review_assessment_results,
    )
});

/// The property `type` of `LearningModuleRequest`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Informational,
    AssessedContent,
    Assessment,
    External,
    Native,
}

crate::runtime::values!(Type {
    Informational = "Informational",
    AssessedContent = "AssessedContent",
    Assessment = "Assessment",
    External = "External",
    Native = "Native",
});
