// @generated from the schema "FlowHealthIntentUtterance"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentUtterance`.
#[repr(C)]
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

crate::runtime::model!(FlowHealthIntentUtterance "FlowHealthIntentUtterance" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        text: ::std::string::String = "text" 0 with_text,
        issue_count: i64 = "issueCount" 0 with_issue_count,
        static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>> = "staticValidationResults" 0 with_static_validation_results,
        outlier_info: ::std::boxed::Box<crate::OutlierInfo> = "outlierInfo" 0 with_outlier_info,
        confusion_info: ::std::boxed::Box<crate::ConfusionInfo> = "confusionInfo" 0 with_confusion_info,
    )
});

/// The property `staticValidationResults` of `FlowHealthIntentUtterance`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
