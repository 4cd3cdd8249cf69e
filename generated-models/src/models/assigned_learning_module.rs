// @generated from the schema "AssignedLearningModule"; changes made here are lost at the next generation

use crate::{
    AssessmentForm, LearningAssignment, LearningModuleCoverArtResponse,
    LearningModuleInformStep, LearningModuleReassignSummary, LearningModuleRule,
    LearningModuleSummary, ReviewAssessmentResults, UserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AssignedLearningModule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssignedLearningModule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `excludedFromCatalog`: `boolean`.
    #[doc(alias = "excludedFromCatalog")]
    pub excluded_from_catalog: Option<bool>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `externalId`: `string`, read-only.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `source`: one of `UserCreated` and `GenesysBeyond`, read-only.
    pub source: Option<Open<Source>>,
    /// `rule`: `LearningModuleRule`, read-only.
    pub rule: Option<Box<LearningModuleRule>>,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: Option<Box<ReviewAssessmentResults>>,
    /// `currentAssignments`: `array of LearningAssignment`.
    #[doc(alias = "currentAssignments")]
    pub current_assignments: Option<Vec<LearningAssignment>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `isArchived`: `boolean`, read-only.
    #[doc(alias = "isArchived")]
    pub is_archived: Option<bool>,
    /// `isPublished`: `boolean`, read-only.
    #[doc(alias = "isPublished")]
    pub is_published: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `completionTimeInDays`: `integer (int32)`, required.
    #[doc(alias = "completionTimeInDays")]
    pub completion_time_in_days: Option<i32>,
    /// `type`: one of `Informational`, `AssessedContent`, `Assessment`, `External` and `Native`.
    pub r#type: Option<Open<Type>>,
    /// `informSteps`: `array of LearningModuleInformStep`.
    #[doc(alias = "informSteps")]
    pub inform_steps: Option<Vec<LearningModuleInformStep>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: Option<Box<AssessmentForm>>,
    /// `summaryData`: `LearningModuleSummary`.
    #[doc(alias = "summaryData")]
    pub summary_data: Option<Box<LearningModuleSummary>>,
    /// `reassignSummaryData`: `LearningModuleReassignSummary`.
    #[doc(alias = "reassignSummaryData")]
    pub reassign_summary_data: Option<Box<LearningModuleReassignSummary>>,
    /// `coverArt`: `LearningModuleCoverArtResponse`.
    #[doc(alias = "coverArt")]
    pub cover_art: Option<Box<LearningModuleCoverArtResponse>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `archivalMode`: one of `Graceful` and `Immediate`.
    #[doc(alias = "archivalMode")]
    pub archival_mode: Option<Open<ArchivalMode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssignedLearningModule "AssignedLearningModule" 27 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        excluded_from_catalog: bool = "excludedFromCatalog" with_excluded_from_catalog,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version read_only,
        external_id: String = "externalId" with_external_id read_only,
        source: Open<Source> = "source" with_source read_only,
        rule: Box<LearningModuleRule> = "rule" with_rule read_only,
        enforce_content_order: bool = "enforceContentOrder" with_enforce_content_order,
        review_assessment_results: Box<ReviewAssessmentResults> = "reviewAssessmentResults" with_review_assessment_results,
        current_assignments: Vec<LearningAssignment> = "currentAssignments" with_current_assignments,
        self_uri: String = "selfUri" with_self_uri read_only,
        is_archived: bool = "isArchived" with_is_archived read_only,
    )
    (
        is_published: bool = "isPublished" with_is_published read_only,
        description: String = "description" with_description,
        completion_time_in_days: i32 = "completionTimeInDays" with_completion_time_in_days required,
        r#type: Open<Type> = "type" with_type,
        inform_steps: Vec<LearningModuleInformStep> = "informSteps" with_inform_steps,
        assessment_form: Box<AssessmentForm> = "assessmentForm" with_assessment_form,
        summary_data: Box<LearningModuleSummary> = "summaryData" with_summary_data,
        reassign_summary_data: Box<LearningModuleReassignSummary> = "reassignSummaryData" with_reassign_summary_data,
        cover_art: Box<LearningModuleCoverArtResponse> = "coverArt" with_cover_art,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        archival_mode: Open<ArchivalMode> = "archivalMode" with_archival_mode,
    )
});

/// The property `source` of `AssignedLearningModule`. Known values: `UserCreated`, `GenesysBeyond`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    UserCreated,
    GenesysBeyond,
}

crate::runtime::values!(Source {
    UserCreated = "UserCreated",
    GenesysBeyond = "GenesysBeyond",
});

/// The property `type` of `AssignedLearningModule`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
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

/// The property `archivalMode` of `AssignedLearningModule`. Known values: `Graceful`, `Immediate`.
#[repr(u16)]
#[non_exhaustive]
pub enum ArchivalMode {
    Graceful,
    Immediate,
}

crate::runtime::values!(ArchivalMode {
    Graceful = "Graceful",
    Immediate = "Immediate",
});
