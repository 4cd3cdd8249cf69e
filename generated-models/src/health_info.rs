// @generated from the schema "HealthInfo"; changes made here are lost at the next generation

/// The schema `HealthInfo`.
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

impl crate::runtime::Model for HealthInfo {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        overall_score: ::std::option::Option::None,
        issue_count: ::std::option::Option::None,
        static_validation_results: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HealthInfo = &<HealthInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HealthInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("errorInfo", "error_info", 0),
            ("overallScore", "overall_score", 0),
            ("issueCount", "issue_count", 0),
            ("staticValidationResults", "static_validation_results", 0),
            ("utterances", "utterances", 0),
        ],
        fields: &[
            &E.status,
            &E.error_info,
            &E.overall_score,
            &E.issue_count,
            &E.static_validation_results,
            &E.utterances,
        ],
    }
};

crate::runtime::model!(HealthInfo);

crate::runtime::setters!(HealthInfo {
    with_status: status: crate::runtime::Open<Status>,
    with_error_info: error_info: ::std::boxed::Box<crate::FlowHealthErrorInfo>,
    with_overall_score: overall_score: f64,
    with_issue_count: issue_count: i64,
    with_static_validation_results: static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    with_utterances: utterances: ::std::vec::Vec<crate::FlowHealthIntentUtterance>,
});

/// The property `status` of `HealthInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}

/// The property `staticValidationResults` of `HealthInfo`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StaticValidationResults {
    TooFewUtterances,
    TooManyUtterances,
    UtteranceTooShort,
    UtteranceTooLong,
}

impl crate::runtime::Enum for StaticValidationResults {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TooFewUtterances, "TooFewUtterances"),
        (Self::TooManyUtterances, "TooManyUtterances"),
        (Self::UtteranceTooShort, "UtteranceTooShort"),
        (Self::UtteranceTooLong, "UtteranceTooLong"),
    ];
}
