// @generated from the schema "FlowHealthIntentUtterance"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentUtterance`.
pub struct FlowHealthIntentUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: ::std::option::Option<i64>,
    /// `staticValidationResults`: `array of string`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    >,
    /// `outlierInfo`: `OutlierInfo`.
    #[doc(alias = "outlierInfo")]
    pub outlier_info: ::std::option::Option<::std::boxed::Box<crate::OutlierInfo>>,
    /// `confusionInfo`: `ConfusionInfo`.
    #[doc(alias = "confusionInfo")]
    pub confusion_info: ::std::option::Option<::std::boxed::Box<crate::ConfusionInfo>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowHealthIntentUtterance {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        issue_count: ::std::option::Option::None,
        static_validation_results: ::std::option::Option::None,
        outlier_info: ::std::option::Option::None,
        confusion_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthIntentUtterance = &<FlowHealthIntentUtterance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthIntentUtterance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("text", "text", 0),
            ("issueCount", "issue_count", 0),
            ("staticValidationResults", "static_validation_results", 0),
            ("outlierInfo", "outlier_info", 0),
            ("confusionInfo", "confusion_info", 0),
        ],
        fields: &[
            &E.id,
            &E.text,
            &E.issue_count,
            &E.static_validation_results,
            &E.outlier_info,
            &E.confusion_info,
        ],
    }
};

crate::runtime::model!(FlowHealthIntentUtterance);

crate::runtime::setters!(FlowHealthIntentUtterance {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_issue_count: issue_count: i64,
    with_static_validation_results: static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    with_outlier_info: outlier_info: ::std::boxed::Box<crate::OutlierInfo>,
    with_confusion_info: confusion_info: ::std::boxed::Box<crate::ConfusionInfo>,
});

/// The property `staticValidationResults` of `FlowHealthIntentUtterance`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
