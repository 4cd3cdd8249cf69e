// @generated from the schema "PolicyActions"; changes made here are lost at the next generation

/// The schema `PolicyActions`.
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

impl crate::runtime::Model for PolicyActions {
    const EMPTY: Self = Self {
        retain_recording: ::std::option::Option::None,
        delete_recording: ::std::option::Option::None,
        always_delete: ::std::option::Option::None,
        assign_evaluations: ::std::option::Option::None,
        assign_metered_evaluations: ::std::option::Option::None,
        assign_metered_assignment_by_agent: ::std::option::Option::None,
        assign_calibrations: ::std::option::Option::None,
        assign_surveys: ::std::option::Option::None,
        retention_duration: ::std::option::Option::None,
        initiate_screen_recording: ::std::option::Option::None,
        media_transcriptions: ::std::option::Option::None,
        integration_export: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PolicyActions = &<PolicyActions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PolicyActions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("retainRecording", "retain_recording", 0),
            ("deleteRecording", "delete_recording", 0),
            ("alwaysDelete", "always_delete", 0),
            ("assignEvaluations", "assign_evaluations", 0),
            ("assignMeteredEvaluations", "assign_metered_evaluations", 0),
            ("assignMeteredAssignmentByAgent", "assign_metered_assignment_by_agent", 0),
            ("assignCalibrations", "assign_calibrations", 0),
            ("assignSurveys", "assign_surveys", 0),
            ("retentionDuration", "retention_duration", 0),
            ("initiateScreenRecording", "initiate_screen_recording", 0),
            ("mediaTranscriptions", "media_transcriptions", 0),
            ("integrationExport", "integration_export", 0),
        ],
        fields: &[
            &E.retain_recording,
            &E.delete_recording,
            &E.always_delete,
            &E.assign_evaluations,
            &E.assign_metered_evaluations,
            &E.assign_metered_assignment_by_agent,
            &E.assign_calibrations,
            &E.assign_surveys,
            &E.retention_duration,
            &E.initiate_screen_recording,
            &E.media_transcriptions,
            &E.integration_export,
        ],
    }
};

crate::runtime::model!(PolicyActions);

crate::runtime::setters!(PolicyActions {
    with_retain_recording: retain_recording: bool,
    with_delete_recording: delete_recording: bool,
    with_always_delete: always_delete: bool,
    with_assign_evaluations: assign_evaluations: ::std::vec::Vec<crate::EvaluationAssignment>,
    with_assign_metered_evaluations: assign_metered_evaluations: ::std::vec::Vec<crate::MeteredEvaluationAssignment>,
    with_assign_metered_assignment_by_agent: assign_metered_assignment_by_agent: ::std::vec::Vec<crate::MeteredAssignmentByAgent>,
    with_assign_calibrations: assign_calibrations: ::std::vec::Vec<crate::CalibrationAssignment>,
    with_assign_surveys: assign_surveys: ::std::vec::Vec<crate::SurveyAssignment>,
    with_retention_duration: retention_duration: ::std::boxed::Box<crate::RetentionDuration>,
    with_initiate_screen_recording: initiate_screen_recording: ::std::boxed::Box<crate::InitiateScreenRecording>,
    with_media_transcriptions: media_transcriptions: ::std::vec::Vec<crate::MediaTranscription>,
    with_integration_export: integration_export: ::std::boxed::Box<crate::IntegrationExport>,
});
