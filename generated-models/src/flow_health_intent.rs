// @generated from the schema "FlowHealthIntent"; changes made here are lost at the next generation

/// The schema `FlowHealthIntent`.
#[repr(C)]
pub struct FlowHealthIntent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flowVersionInfo`: `FlowHealthIntentVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: ::std::option::Option<
        ::std::boxed::Box<crate::FlowHealthIntentVersionInfo>,
    >,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `health`: `HealthInfo`.
    pub health: ::std::option::Option<::std::boxed::Box<crate::HealthInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowHealthIntent "FlowHealthIntent" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        flow_version_info: ::std::boxed::Box<crate::FlowHealthIntentVersionInfo> = "flowVersionInfo" 0 with_flow_version_info,
        language: crate::runtime::Open<Language> = "language" 0 with_language,
        health: ::std::boxed::Box<crate::HealthInfo> = "health" 0 with_health,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `language` of `FlowHealthIntent`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
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
