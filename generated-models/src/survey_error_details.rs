// @generated from the schema "SurveyErrorDetails"; changes made here are lost at the next generation

/// The schema `SurveyErrorDetails`.
#[repr(C)]
pub struct SurveyErrorDetails {
    /// `flowDiagnosticInfo`: `FlowDiagnosticInfo`.
    #[doc(alias = "flowDiagnosticInfo")]
    pub flow_diagnostic_info: ::std::option::Option<
        ::std::boxed::Box<crate::FlowDiagnosticInfo>,
    >,
    /// `surveyErrorReason`: `string`.
    #[doc(alias = "surveyErrorReason")]
    pub survey_error_reason: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyErrorDetails "SurveyErrorDetails" 2 {
    (
        flow_diagnostic_info: ::std::boxed::Box<crate::FlowDiagnosticInfo> = "flowDiagnosticInfo" 0 with_flow_diagnostic_info,
        survey_error_reason: ::std::string::String = "surveyErrorReason" 0 with_survey_error_reason,
    )
});
