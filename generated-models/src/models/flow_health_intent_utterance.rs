// @generated from the schema "FlowHealthIntentUtterance"; changes made here are lost at the next generation

use crate::{ConfusionInfo, OutlierInfo};
use crate::runtime::{Extra, Open};

/// The schema `FlowHealthIntentUtterance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthIntentUtterance {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: Option<i64>,
    /// `staticValidationResults`: array of one of `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort` and `UtteranceTooLong`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: Option<Vec<Open<StaticValidationResults>>>,
    /// `outlierInfo`: `OutlierInfo`.
    #[doc(alias = "outlierInfo")]
    pub outlier_info: Option<Box<OutlierInfo>>,
    /// `confusionInfo`: `ConfusionInfo`.
    #[doc(alias = "confusionInfo")]
    pub confusion_info: Option<Box<ConfusionInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthIntentUtterance "FlowHealthIntentUtterance" 6 {
    (
        id: String = "id" with_id read_only,
        text: String = "text" with_text,
        issue_count: i64 = "issueCount" with_issue_count,
        static_validation_results: Vec<Open<StaticValidationResults>> = "staticValidationResults" with_static_validation_results,
        outlier_info: Box<OutlierInfo> = "outlierInfo" with_outlier_info,
        confusion_info: Box<ConfusionInfo> = "confusionInfo" with_confusion_info,
    )
});

/// The property `staticValidationResults` of `FlowHealthIntentUtterance`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
