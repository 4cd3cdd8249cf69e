// @generated from the schema "LocaleHealth"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LocaleHealth`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocaleHealth {
    /// `overallScore`: `number (float)`.
    #[doc(alias = "overallScore")]
    pub overall_score: Option<f64>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: Option<i64>,
    /// `staticValidationResults`: array of one of `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort` and `UtteranceTooLong`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: Option<Vec<Open<StaticValidationResults>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocaleHealth "LocaleHealth" 3 {
    (
        overall_score: f64 = "overallScore" with_overall_score,
        issue_count: i64 = "issueCount" with_issue_count,
        static_validation_results: Vec<Open<StaticValidationResults>> = "staticValidationResults" with_static_validation_results,
    )
});

/// The property `staticValidationResults` of `LocaleHealth`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
#[repr(u16)]
#[non_exhaustive]
pub enum StaticValidationResults {
    TooFewUtterances,
    TooManyUtterances,
    UtteranceTooShort,
    UtteranceTooLong,
}

crate::runtime::values!(StaticValidationResults {
    TooFewUtterances = "TooFewUtterances",
    TooManyUtterances = "TooManyUtterances",
    UtteranceTooShort = "UtteranceTooShort",
    UtteranceTooLong = "UtteranceTooLong",
});
