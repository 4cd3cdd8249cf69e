// @generated from the schema "PolicyActions"; changes made here are lost at the next generation

/// The schema `PolicyActions`.
#[repr(C)]
pub struct PolicyActions {
    /// `retainRecording`: `boolean`.
    #[doc(alias = "retainRecording")]
    pub retain_recording: ::std::option::Option<bool>,
    /// `deleteRecording`: `boolean`.
    #[doc(alias = "deleteRecording")]
    pub delete_recording: ::std::option::Option<bool>,
    /// `alwaysDelete`: `boolean`.
    #[doc(alias = "alwaysDelete")]
    pub always_delete: ::std::option::Option<bool>,
    /// `assignEvaluations`: `array of EvaluationAssignment`.
    #[doc(alias = "assignEvaluations")]
    pub assign_evaluations: ::std::option::Option<
        ::std::vec::Vec<crate::EvaluationAssignment>,
    >,
    /// `assignMeteredEvaluations`: `array of MeteredEvaluationAssignment`.
    #[doc(alias = "assignMeteredEvaluations")]
    pub assign_metered_evaluations: ::std::option::Option<
        ::std::vec::Vec<crate::MeteredEvaluationAssignment>,
    >,
    /// `assignMeteredAssignmentByAgent`: `array of MeteredAssignmentByAgent`.
    #[doc(alias = "assignMeteredAssignmentByAgent")]
    pub assign_metered_assignment_by_agent: ::std::option::Option<
        ::std::vec::Vec<crate::MeteredAssignmentByAgent>,
    >,
    /// `assignCalibrations`: `array of CalibrationAssignment`.
    #[doc(alias = "assignCalibrations")]
    pub assign_calibrations: ::std::option::Option<
        ::std::vec::Vec<crate::CalibrationAssignment>,
    >,
    /// `assignSurveys`: `array of SurveyAssignment`.
    #[doc(alias = "assignSurveys")]
    pub assign_surveys: ::std::option::Option<::std::vec::Vec<crate::SurveyAssignment>>,
    /// `retentionDuration`: `RetentionDuration`.
    #[doc(alias = "retentionDuration")]
    pub retention_duration: ::std::option::Option<
        ::std::boxed::Box<crate::RetentionDuration>,
    >,
    /// `initiateScreenRecording`: `InitiateScreenRecording`.
    #[doc(alias = "initiateScreenRecording")]
    pub initiate_screen_recording: ::std::option::Option<
        ::std::boxed::Box<crate::InitiateScreenRecording>,
    >,
    /// `mediaTranscriptions`: `array of MediaTranscription`.
    #[doc(alias = "mediaTranscriptions")]
    pub media_transcriptions: ::std::option::Option<
        ::std::vec::Vec<crate::MediaTranscription>,
    >,
    /// `integrationExport`: `IntegrationExport`.
    #[doc(alias = "integrationExport")]
    pub integration_export: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationExport>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PolicyActions "PolicyActions" 12 {
    (
        retain_recording: bool = "retainRecording" 0 with_retain_recording,
        delete_recording: bool = "deleteRecording" 0 with_delete_recording,
        always_delete: bool = "alwaysDelete" 0 with_always_delete,
        assign_evaluations: ::std::vec::Vec<crate::EvaluationAssignment> = "assignEvaluations" 0 with_assign_evaluations,
        assign_metered_evaluations: ::std::vec::Vec<crate::MeteredEvaluationAssignment> = "assignMeteredEvaluations" 0 with_assign_metered_evaluations,
        assign_metered_assignment_by_agent: ::std::vec::Vec<crate::MeteredAssignmentByAgent> = "assignMeteredAssignmentByAgent" 0 with_assign_metered_assignment_by_agent,
        assign_calibrations: ::std::vec::Vec<crate::CalibrationAssignment> = "assignCalibrations" 0 with_assign_calibrations,
        assign_surveys: ::std::vec::Vec<crate::SurveyAssignment> = "assignSurveys" 0 with_assign_surveys,
        retention_duration: ::std::boxed::Box<crate::RetentionDuration> = "retentionDuration" 0 with_retention_duration,
        initiate_screen_recording: ::std::boxed::Box<crate::InitiateScreenRecording> = "initiateScreenRecording" 0 with_initiate_screen_recording,
        media_transcriptions: ::std::vec::Vec<crate::MediaTranscription> = "mediaTranscriptions" 0 with_media_transcriptions,
        integration_export: ::std::boxed::Box<crate::IntegrationExport> = "integrationExport" 0 with_integration_export,
    )
});
