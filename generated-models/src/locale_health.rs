// @generated from the schema "LocaleHealth"; changes made here are lost at the next generation

/// The schema `LocaleHealth`.
#[repr(C)]
pub struct LocaleHealth {
    /// `overallScore`: `number (float)`.
    #[doc(alias = "overallScore")]
    pub overall_score: ::std::option::Option<f64>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: ::std::option::Option<i64>,
    /// `staticValidationResults`: `array of string`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocaleHealth "LocaleHealth" 3 {
    (
        overall_score: f64 = "overallScore" 0 with_overall_score,
        issue_count: i64 = "issueCount" 0 with_issue_count,
        static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>> = "staticValidationResults" 0 with_static_validation_results,
    )
});

/// The property `staticValidationResults` of `LocaleHealth`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
#[non_exhaustive]
pub enum StaticValidationResults {
    TooFewUtterances,
    TooManyUtterances,
    UtteranceTooShort,
    UtteranceTooLong,
}

crate::runtime::known!(StaticValidationResults);

impl crate::runtime::Enum for StaticValidationResults {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TooFewUtterances, "TooFewUtterances"),
        (Self::TooManyUtterances, "TooManyUtterances"),
        (Self::UtteranceTooShort, "UtteranceTooShort"),
        (Self::UtteranceTooLong, "UtteranceTooLong"),
    ];
}
