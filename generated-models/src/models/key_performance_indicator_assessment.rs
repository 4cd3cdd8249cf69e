// @generated from the schema "KeyPerformanceIndicatorAssessment"; changes made here are lost at the next generation

use crate::Check;
use crate::runtime::{Extra, Open};

/// The schema `KeyPerformanceIndicatorAssessment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KeyPerformanceIndicatorAssessment {
    /// `kpi`: `string`, read-only.
    pub kpi: Option<String>,
    /// `assessmentResult`: one of `Unknown`, `NotSupported`, `High`, `Low` and `Error`, read-only.
    #[doc(alias = "assessmentResult")]
    pub assessment_result: Option<Open<AssessmentResult>>,
    /// `checks`: `array of Check`, read-only.
    pub checks: Option<Vec<Check>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KeyPerformanceIndicatorAssessment "KeyPerformanceIndicatorAssessment" 3 {
    (
        kpi: String = "kpi" with_kpi read_only,
        assessment_result: Open<AssessmentResult> = "assessmentResult" with_assessment_result read_only,
        checks: Vec<Check> = "checks" with_checks read_only,
    )
});

/// The property `assessmentResult` of `KeyPerformanceIndicatorAssessment`. Known values: `Unknown`, `NotSupported`, `High`, `Low`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum AssessmentResult {
    Unknown,
    NotSupported,
    High,
    Low,
    Error,
}

crate::runtime::values!(AssessmentResult {
    Unknown = "Unknown",
    NotSupported = "NotSupported",
    High = "High",
    Low = "Low",
    Error = "Error",
});
