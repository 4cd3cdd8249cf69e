// @generated from the schema "FlowHealthUtterance"; changes made here are lost at the next generation

/// The schema `FlowHealthUtterance`.
#[repr(C)]
pub struct FlowHealthUtterance {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `issueCount`: `integer (int64)`.
    #[doc(alias = "issueCount")]
    pub issue_count: ::std::option::Option<i64>,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `staticValidationResults`: `array of string`.
    #[doc(alias = "staticValidationResults")]
    pub static_validation_results: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    >,
    /// `outlierInfo`: `OutlierInfo`.
    #[doc(alias = "outlierInfo")]
    pub outlier_info: ::std::option::Option<::std::boxed::Box<crate::OutlierInfo>>,
    /// `confusionInfo`: `ConfusionDetails`.
    #[doc(alias = "confusionInfo")]
    pub confusion_info: ::std::option::Option<
        ::std::boxed::Box<crate::ConfusionDetails>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowHealthUtterance "FlowHealthUtterance" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        text: ::std::string::String = "text" 0 with_text,
        issue_count: i64 = "issueCount" 0 with_issue_count,
        language: crate::runtime::Open<Language> = "language" 0 with_language,
        static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>> = "staticValidationResults" 0 with_static_validation_results,
        outlier_info: ::std::boxed::Box<crate::OutlierInfo> = "outlierInfo" 0 with_outlier_info,
        confusion_info: ::std::boxed::Box<crate::ConfusionDetails> = "confusionInfo" 0 with_confusion_info,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `language` of `FlowHealthUtterance`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
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

crate::runtime::known!(Language);

impl crate::runtime::Enum for Language {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-us"),
        (Self::EnGb, "en-gb"),
        (Self::EnAu, "en-au"),
        (Self::EnZa, "en-za"),
        (Self::EnNz, "en-nz"),
        (Self::EnIe, "en-ie"),
        (Self::FrCa, "fr-ca"),
        (Self::FrFr, "fr-fr"),
        (Self::EsUs, "es-us"),
        (Self::EsEs, "es-es"),
        (Self::EsMx, "es-mx"),
        (Self::DeDe, "de-de"),
        (Self::ItIt, "it-it"),
        (Self::PtBr, "pt-br"),
        (Self::PtPt, "pt-pt"),
        (Self::NlNl, "nl-nl"),
    ];
}

/// The property `staticValidationResults` of `FlowHealthUtterance`. Known values: `TooFewUtterances`, `TooManyUtterances`, `UtteranceTooShort`, `UtteranceTooLong`.
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
