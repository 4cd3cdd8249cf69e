// @generated from the schema "HealthInfo"; changes made here are lost at the next generation

/// The schema `HealthInfo`.
#[repr(C)]
pub struct HealthInfo {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorInfo`: `FlowHealthErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::FlowHealthErrorInfo>>,
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
    /// `utterances`: `array of FlowHealthIntentUtterance`.
    pub utterances: ::std::option::Option<
        ::std::vec::Vec<crate::FlowHealthIntentUtterance>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HealthInfo "HealthInfo" 6 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error_info: ::std::boxed::Box<crate::FlowHealthErrorInfo> = "errorInfo" 0 with_error_info,
        overall_score: f64 = "overallScore" 0 with_overall_score,
        issue_count: i64 = "issueCount" 0 with_issue_count,
        static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>> = "staticValidationResults" 0 with_static_validation_results,
        utterances: ::std::vec::Vec<crate::FlowHealthIntentUtterance> = "utterances" 0 with_utterances,
    )
});

/// The property `status` of `HealthInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}

/// The property `staticValidationResults` of `HealthInfo`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
