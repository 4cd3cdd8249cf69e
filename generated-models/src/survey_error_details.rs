// @generated from the schema "SurveyErrorDetails"; changes made here are lost at the next generation

/// The schema `SurveyErrorDetails`.
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

impl crate::runtime::Model for SurveyErrorDetails {
    const EMPTY: Self = Self {
        flow_diagnostic_info: ::std::option::Option::None,
        survey_error_reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyErrorDetails = &<SurveyErrorDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyErrorDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowDiagnosticInfo", "flow_diagnostic_info", 0),
            ("surveyErrorReason", "survey_error_reason", 0),
        ],
        fields: &[&E.flow_diagnostic_info, &E.survey_error_reason],
    }
};

crate::runtime::model!(SurveyErrorDetails);

crate::runtime::setters!(SurveyErrorDetails {
    with_flow_diagnostic_info: flow_diagnostic_info: ::std::boxed::Box<crate::FlowDiagnosticInfo>,
    with_survey_error_reason: survey_error_reason: ::std::string::String,
});
