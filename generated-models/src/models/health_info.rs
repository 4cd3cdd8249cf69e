// @generated from the schema "HealthInfo"; changes made here are lost at the next generation

use crate::{FlowHealthErrorInfo, FlowHealthIntentUtterance};
use crate::runtime::{Extra, Open};

/// The schema `HealthInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HealthInfo {
    /// `status`: one of `InProgress`, `Completed` and `Error`.
    pub status: Option<Open<Status>>,
    /// `errorInfo`: `FlowHealthErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<FlowHealthErrorInfo>>,
    /// `overallScore`: `number (float)`.
    #[doc(alias = "overallScore")]
    pub overall_score: Option<f64>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: Option<i64>,
    /// `staticValidationResults`: array of one of `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort` and `UtteranceTooLong`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: Option<Vec<Open<StaticValidationResults>>>,
    /// `utterances`: `array of FlowHealthIntentUtterance`.
    pub utterances: Option<Vec<FlowHealthIntentUtterance>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HealthInfo "HealthInfo" 6 {
    (
        status: Open<Status> = "status" with_status,
        error_info: Box<FlowHealthErrorInfo> = "errorInfo" with_error_info,
        overall_score: f64 = "overallScore" with_overall_score,
        issue_count: i64 = "issueCount" with_issue_count,
        static_validation_results: Vec<Open<StaticValidationResults>> = "staticValidationResults" with_static_validation_results,
        utterances: Vec<FlowHealthIntentUtterance> = "utterances" with_utterances,
    )
});

/// The property `status` of `HealthInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

crate::runtime::values!(Status {
    InProgress = "InProgress",
    Completed = "Completed",
    Error = "Error",
});

/// The property `staticValidationResults` of `HealthInfo`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
