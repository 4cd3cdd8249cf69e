// @generated from the schema "FlowHealthUtterance"; changes made here are lost at the next generation

use crate::{ConfusionDetails, OutlierInfo};
use crate::runtime::{Extra, Open};

/// The schema `FlowHealthUtterance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthUtterance {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: Option<i64>,
    /// `language`: one of `en-us`, `en-gb`, `en-au`, `en-za` and 12 more.
    pub language: Option<Open<Language>>,
    /// `staticValidationResults`: array of one of `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort` and `UtteranceTooLong`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: Option<Vec<Open<StaticValidationResults>>>,
    /// `outlierInfo`: `OutlierInfo`.
    #[doc(alias = "outlierInfo")]
    pub outlier_info: Option<Box<OutlierInfo>>,
    /// `confusionInfo`: `ConfusionDetails`.
    #[doc(alias = "confusionInfo")]
    pub confusion_info: Option<Box<ConfusionDetails>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthUtterance "FlowHealthUtterance" 8 {
    (
        id: String = "id" with_id read_only,
        text: String = "text" with_text,
        issue_count: i64 = "issueCount" with_issue_count,
        language: Open<Language> = "language" with_language,
        static_validation_results: Vec<Open<StaticValidationResults>> = "staticValidationResults" with_static_validation_results,
        outlier_info: Box<OutlierInfo> = "outlierInfo" with_outlier_info,
        confusion_info: Box<ConfusionDetails> = "confusionInfo" with_confusion_info,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `language` of `FlowHealthUtterance`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
#[repr(u16)]
#[non_exhaustive]
pub enum Language {
    #[doc(alias = "en-us")]
    EnUs,
    #[doc(alias = "en-gb")]
    EnGb,
    #[doc(alias = "en-au")]
    EnAu,
    #[doc(alias = "en-za")]
    EnZa,
    #[doc(alias = "en-nz")]
    EnNz,
    #[doc(alias = "en-ie")]
    EnIe,
    #[doc(alias = "fr-ca")]
    FrCa,
    #[doc(alias = "fr-fr")]
    FrFr,
    #[doc(alias = "es-us")]
    EsUs,
    #[doc(alias = "es-es")]
    EsEs,
    #[doc(alias = "es-mx")]
    EsMx,
    #[doc(alias = "de-de")]
    DeDe,
    #[doc(alias = "it-it")]
    ItIt,
    #[doc(alias = "pt-br")]
    PtBr,
    #[doc(alias = "pt-pt")]
    PtPt,
    #[doc(alias = "nl-nl")]
    NlNl,
}

crate::runtime::values!(Language {
    EnUs = "en-us",
    EnGb = "en-gb",
    EnAu = "en-au",
    EnZa = "en-za",
    EnNz = "en-nz",
    EnIe = "en-ie",
    FrCa = "fr-ca",
    FrFr = "fr-fr",
    EsUs = "es-us",
    EsEs = "es-es",
    EsMx = "es-mx",
    DeDe = "de-de",
    ItIt = "it-it",
    PtBr = "pt-br",
    PtPt = "pt-pt",
    NlNl = "nl-nl",
});

/// The property `staticValidationResults` of `FlowHealthUtterance`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
