// @generated from the schema "LearningModulePreviewGetResponse"; changes made here are lost at the next generation

use crate::{
    AssessmentForm, LearningModuleCoverArtResponse,
    LearningModulePreviewGetResponseAssignment, ReviewAssessmentResults,
};
use crate::runtime::Extra;

/// The schema `LearningModulePreviewGetResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewGetResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `coverArt`: `LearningModuleCoverArtResponse`.
    #[doc(alias = "coverArt")]
    pub cover_art: Option<Box<LearningModuleCoverArtResponse>>,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: Option<Box<ReviewAssessmentResults>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// `assignment`: `LearningModulePreviewGetResponseAssignment`.
    pub assignment: Option<Box<LearningModulePreviewGetResponseAssignment>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewGetResponse "LearningModulePreviewGetResponse" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        cover_art: Box<LearningModuleCoverArtResponse> = "coverArt" with_cover_art,
        enforce_content_order: bool = "enforceContentOrder" with_enforce_content_order,
        review_assessment_results: Box<ReviewAssessmentResults> = "reviewAssessmentResults" with_review_assessment_results,
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form,
        assignment: Box<LearningModulePreviewGetResponseAssignment> = "assignment" with_assignment,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
