// @generated from the schema "FlowHealthIntent"; changes made here are lost at the next generation

use crate::{FlowHealthIntentVersionInfo, HealthInfo};
use crate::runtime::{Extra, Open};

/// The schema `FlowHealthIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthIntent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `flowVersionInfo`: `FlowHealthIntentVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: Option<Box<FlowHealthIntentVersionInfo>>,
    /// `language`: one of `en-us`, `en-gb`, `en-au`, `en-za` and 12 more.
    pub language: Option<Open<Language>>,
    /// `health`: `HealthInfo`.
    pub health: Option<Box<HealthInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthIntent "FlowHealthIntent" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        flow_version_info: Box<FlowHealthIntentVersionInfo> = "flowVersionInfo" with_flow_version_info,
        language: Open<Language> = "language" with_language,
        health: Box<HealthInfo> = "health" with_health,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `language` of `FlowHealthIntent`. Known values: `en-us`, `en-gb`, `en-au`, `en-za`, `en-nz`, `en-ie`, `fr-ca`, `fr-fr`, `es-us`, `es-es`, `es-mx`, `de-de`, `it-it`, `pt-br`, `pt-pt`, `nl-nl`.
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
