// @generated from the schema "LocaleHealth"; changes made here are lost at the next generation

/// The schema `LocaleHealth`.
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

impl crate::runtime::Model for LocaleHealth {
    const EMPTY: Self = Self {
        overall_score: ::std::option::Option::None,
        issue_count: ::std::option::Option::None,
        static_validation_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocaleHealth = &<LocaleHealth as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocaleHealth",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("overallScore", "overall_score", 0),
            ("issueCount", "issue_count", 0),
            ("staticValidationResults", "static_validation_results", 0),
        ],
        fields: &[&E.overall_score, &E.issue_count, &E.static_validation_results],
    }
};

crate::runtime::model!(LocaleHealth);

crate::runtime::setters!(LocaleHealth {
    with_overall_score: overall_score: f64,
    with_issue_count: issue_count: i64,
    with_static_validation_results: static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
});

/// The property `staticValidationResults` of `LocaleHealth`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
