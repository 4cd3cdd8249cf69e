// @generated from the schema "PolicyActions"; changes made here are lost at the next generation

use crate::{
    CalibrationAssignment, EvaluationAssignment, InitiateScreenRecording,
    IntegrationExport, MediaTranscription, MeteredAssignmentByAgent,
    MeteredEvaluationAssignment, RetentionDuration, SurveyAssignment,
};
use crate::runtime::Extra;

/// The schema `PolicyActions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PolicyActions {
    /// `retainRecording`: `boolean`.
    #[doc(alias = "retainRecording")]
    pub retain_recording: Option<bool>,
    /// `deleteRecording`: `boolean`.
    #[doc(alias = "deleteRecording")]
    pub delete_recording: Option<bool>,
    /// `alwaysDelete`: `boolean`.
    #[doc(alias = "alwaysDelete")]
    pub always_delete: Option<bool>,
    /// `assignEvaluations`: `array of EvaluationAssignment`.
    #[doc(alias = "assignEvaluations")]
    pub assign_evaluations: Option<Vec<EvaluationAssignment>>,
    /// `assignMeteredEvaluations`: `array of MeteredEvaluationAssignment`.
    #[doc(alias = "assignMeteredEvaluations")]
    pub assign_metered_evaluations: Option<Vec<MeteredEvaluationAssignment>>,
    /// `assignMeteredAssignmentByAgent`: `array of MeteredAssignmentByAgent`.
    #[doc(alias = "assignMeteredAssignmentByAgent")]
    pub assign_metered_assignment_by_agent: Option<Vec<MeteredAssignmentByAgent>>,
    /// `assignCalibrations`: `array of CalibrationAssignment`.
    #[doc(alias = "assignCalibrations")]
    pub assign_calibrations: Option<Vec<CalibrationAssignment>>,
    /// `assignSurveys`: `array of SurveyAssignment`.
    #[doc(alias = "assignSurveys")]
    pub assign_surveys: Option<Vec<SurveyAssignment>>,
    /// `retentionDuration`: `RetentionDuration`.
    #[doc(alias = "retentionDuration")]
    pub retention_duration: Option<Box<RetentionDuration>>,
    /// `initiateScreenRecording`: `InitiateScreenRecording`.
    #[doc(alias = "initiateScreenRecording")]
    pub initiate_screen_recording: Option<Box<InitiateScreenRecording>>,
    /// `mediaTranscriptions`: `array of MediaTranscription`.
    #[doc(alias = "mediaTranscriptions")]
    pub media_transcriptions: Option<Vec<MediaTranscription>>,
    /// `integrationExport`: `IntegrationExport`.
    #[doc(alias = "integrationExport")]
    pub integration_export: Option<Box<IntegrationExport>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PolicyActions "PolicyActions" 12 {
    (
        retain_recording: bool = "retainRecording" with_retain_recording,
        delete_recording: bool = "deleteRecording" with_delete_recording,
        always_delete: bool = "alwaysDelete" with_always_delete,
        assign_evaluations: Vec<EvaluationAssignment> = "assignEvaluations" with_assign_evaluations,
        assign_metered_evaluations: Vec<MeteredEvaluationAssignment> = "assignMeteredEvaluations" with_assign_metered_evaluations,
        assign_metered_assignment_by_agent: Vec<MeteredAssignmentByAgent> = "assignMeteredAssignmentByAgent" with_assign_metered_assignment_by_agent,
        assign_calibrations: Vec<CalibrationAssignment> = "assignCalibrations" with_assign_calibrations,
        assign_surveys: Vec<SurveyAssignment> = "assignSurveys" with_assign_surveys,
        retention_duration: Box<RetentionDuration> = "retentionDuration" with_retention_duration,
        initiate_screen_recording: Box<InitiateScreenRecording> = "initiateScreenRecording" with_initiate_screen_recording,
        media_transcriptions: Vec<MediaTranscription> = "mediaTranscriptions" with_media_transcriptions,
        integration_export: Box<IntegrationExport> = "integrationExport" with_integration_export,
    )
});
