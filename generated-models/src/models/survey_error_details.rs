// @generated from the schema "SurveyErrorDetails"; changes made here are lost at the next generation

use crate::FlowDiagnosticInfo;
use crate::runtime::Extra;

/// The schema `SurveyErrorDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyErrorDetails {
    /// `flowDiagnosticInfo`: `FlowDiagnosticInfo`.
    #[doc(alias = "flowDiagnosticInfo")]
    pub flow_diagnostic_info: Option<Box<FlowDiagnosticInfo>>,
    /// `surveyErrorReason`: `string`.
    #[doc(alias = "surveyErrorReason")]
    pub survey_error_reason: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyErrorDetails "SurveyErrorDetails" 2 {
    (
        flow_diagnostic_info: Box<FlowDiagnosticInfo> = "flowDiagnosticInfo" with_flow_diagnostic_info,
        survey_error_reason: String = "surveyErrorReason" with_survey_error_reason,
    )
});
