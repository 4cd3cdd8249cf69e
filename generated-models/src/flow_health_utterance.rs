// @generated from the schema "FlowHealthUtterance"; changes made here are lost at the next generation

/// The schema `FlowHealthUtterance`.
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

impl crate::runtime::Model for FlowHealthUtterance {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        issue_count: ::std::option::Option::None,
        language: ::std::option::Option::None,
        static_validation_results: ::std::option::Option::None,
        outlier_info: ::std::option::Option::None,
        confusion_info: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthUtterance = &<FlowHealthUtterance as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthUtterance",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("text", "text", 0),
            ("issueCount", "issue_count", 0),
            ("language", "language", 0),
            ("staticValidationResults", "static_validation_results", 0),
            ("outlierInfo", "outlier_info", 0),
            ("confusionInfo", "confusion_info", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.text,
            &E.issue_count,
            &E.language,
            &E.static_validation_results,
            &E.outlier_info,
            &E.confusion_info,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowHealthUtterance);

crate::runtime::setters!(FlowHealthUtterance {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_issue_count: issue_count: i64,
    with_language: language: crate::runtime::Open<Language>,
    with_static_validation_results: static_validation_results: ::std::vec::Vec<crate::runtime::Open<StaticValidationResults>>,
    with_outlier_info: outlier_info: ::std::boxed::Box<crate::OutlierInfo>,
    with_confusion_info: confusion_info: ::std::boxed::Box<crate::ConfusionDetails>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `language` of `FlowHealthUtterance`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    EnUs,
    EnGb,
    EnAu,
    EnZa,
    EnNz,
    EnIe,
    FrCa,
    FrFr,
    EsUs,
    EsEs,
    EsMx,
    DeDe,
    ItIt,
    PtBr,
    PtPt,
    NlNl,
}

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
