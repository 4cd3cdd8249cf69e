// @generated from the schema "KeyPerformanceIndicatorAssessment"; changes made here are lost at the next generation

/// The schema `KeyPerformanceIndicatorAssessment`.
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

impl crate::runtime::Model for KeyPerformanceIndicatorAssessment {
    const EMPTY: Self = Self {
        kpi: ::std::option::Option::None,
        assessment_result: ::std::option::Option::None,
        checks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KeyPerformanceIndicatorAssessment = &<KeyPerformanceIndicatorAssessment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KeyPerformanceIndicatorAssessment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("kpi", "kpi", 2),
            ("assessmentResult", "assessment_result", 2),
            ("checks", "checks", 2),
        ],
        fields: &[&E.kpi, &E.assessment_result, &E.checks],
    }
};

crate::runtime::model!(KeyPerformanceIndicatorAssessment);

crate::runtime::setters!(KeyPerformanceIndicatorAssessment {
    with_kpi: kpi: ::std::string::String,
    with_assessment_result: assessment_result: crate::runtime::Open<AssessmentResult>,
    with_checks: checks: ::std::vec::Vec<crate::Check>,
});

/// The property `assessmentResult` of `KeyPerformanceIndicatorAssessment`. Known values: `Unknown`, `NotSupported`, `High`, `Low`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssessmentResult {
    Unknown,
    NotSupported,
    High,
    Low,
    Error,
}

impl crate::runtime::Enum for AssessmentResult {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::NotSupported, "NotSupported"),
        (Self::High, "High"),
        (Self::Low, "Low"),
        (Self::Error, "Error"),
    ];
}
