// @generated from the schema "KeyPerformanceIndicatorAssessment"; changes made here are lost at the next generation

/// The schema `KeyPerformanceIndicatorAssessment`.
#[repr(C)]
pub struct KeyPerformanceIndicatorAssessment {
    /// `kpi`: `string`, read-only.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `assessmentResult`: `string`, read-only.
    #[doc(alias = "assessmentResult")]
    pub assessment_result: ::std::option::Option<crate::runtime::Open<AssessmentResult>>,
    /// `checks`: `array of Check`, read-only.
    pub checks: ::std::option::Option<::std::vec::Vec<crate::Check>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KeyPerformanceIndicatorAssessment "KeyPerformanceIndicatorAssessment" 3 {
    (
        kpi: ::std::string::String = "kpi" 2 with_kpi,
        assessment_result: crate::runtime::Open<AssessmentResult> = "assessmentResult" 2 with_assessment_result,
        checks: ::std::vec::Vec<crate::Check> = "checks" 2 with_checks,
    )
});

/// The property `assessmentResult` of `KeyPerformanceIndicatorAssessment`. Known values: `Unknown`, `NotSupported`, `High`, `Low`, `Error`.
#[non_exhaustive]
pub enum AssessmentResult {
    Unknown,
    NotSupported,
    High,
    Low,
    Error,
}

crate::runtime::known!(AssessmentResult);

impl crate::runtime::Enum for AssessmentResult {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::NotSupported, "NotSupported"),
        (Self::High, "High"),
        (Self::Low, "Low"),
        (Self::Error, "Error"),
    ];
}
