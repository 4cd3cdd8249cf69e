// @generated from the schema "KnowledgeExtendedCategory"; changes made here are lost at the next generation

use crate::{KnowledgeBase, KnowledgeCategory};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeExtendedCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeExtendedCategory {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<KnowledgeBase>>,
    /// `languageCode`: one of `en-US`, `en-UK`, `en-AU`, `en-CA` and 42 more, read-only.
    #[doc(alias = "languageCode")]
    pub language_code: Option<Open<LanguageCode>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `parent`: `KnowledgeCategory`, read-only.
    pub parent: Option<Box<KnowledgeCategory>>,
    /// `children`: `array of KnowledgeCategory`, read-only.
    pub children: Option<Vec<KnowledgeCategory>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeExtendedCategory "KnowledgeExtendedCategory" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        knowledge_base: Box<KnowledgeBase> = "knowledgeBase" with_knowledge_base read_only,
        language_code: Open<LanguageCode> = "languageCode" with_language_code read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        parent: Box<KnowledgeCategory> = "parent" with_parent read_only,
        children: Vec<KnowledgeCategory> = "children" with_children read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `languageCode` of `KnowledgeExtendedCategory`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[repr(u16)]
#[non_exhaustive]
pub enum LanguageCode {
    #[doc(alias = "en-US")]
    EnUs,
    #[doc(alias = "en-UK")]
    EnUk,
    #[doc(alias = "en-AU")]
    EnAu,
    #[doc(alias = "en-CA")]
    EnCa,
    #[doc(alias = "en-HK")]
    EnHk,
    #[doc(alias = "en-IN")]
    EnIn,
    #[doc(alias = "en-IE")]
    EnIe,
    #[doc(alias = "en-NZ")]
    EnNz,
    #[doc(alias = "en-PH")]
    EnPh,
    #[doc(alias = "en-SG")]
    EnSg,
    #[doc(alias = "en-ZA")]
    EnZa,
    #[doc(alias = "de-DE")]
    DeDe,
    #[doc(alias = "de-AT")]
    DeAt,
    #[doc(alias = "de-CH")]
    DeCh,
    #[doc(alias = "es-AR")]
    EsAr,
    #[doc(alias = "es-CO")]
    EsCo,
    #[doc(alias = "es-MX")]
    EsMx,
    #[doc(alias = "es-US")]
    EsUs,
    #[doc(alias = "es-ES")]
    EsEs,
    #[doc(alias = "fr-FR")]
    FrFr,
    #[doc(alias = "fr-BE")]
    FrBe,
    #[doc(alias = "fr-CA")]
    FrCa,
    #[doc(alias = "fr-CH")]
    FrCh,
    #[doc(alias = "pt-BR")]
    PtBr,
    #[doc(alias = "pt-PT")]
    PtPt,
    #[doc(alias = "nl-NL")]
    NlNl,
    #[doc(alias = "nl-BE")]
    NlBe,
    #[doc(alias = "it-IT")]
    ItIt,
    #[doc(alias = "ca-ES")]
    CaEs,
    #[doc(alias = "tr-TR")]
    TrTr,
    #[doc(alias = "sv-SE")]
    SvSe,
    #[doc(alias = "fi-FI")]
    FiFi,
    #[doc(alias = "nb-NO")]
    NbNo,
    #[doc(alias = "da-DK")]
    DaDk,
    #[doc(alias = "ja-JP")]
    JaJp,
    #[doc(alias = "ar-AE")]
    ArAe,
    #[doc(alias = "zh-CN")]
    ZhCn,
    #[doc(alias = "zh-TW")]
    ZhTw,
    #[doc(alias = "zh-HK")]
    ZhHk,
    #[doc(alias = "ko-KR")]
    KoKr,
    #[doc(alias = "pl-PL")]
    PlPl,
    #[doc(alias = "hi-IN")]
    HiIn,
    #[doc(alias = "th-TH")]
    ThTh,
    #[doc(alias = "hu-HU")]
    HuHu,
    #[doc(alias = "vi-VN")]
    ViVn,
    #[doc(alias = "uk-UA")]
    UkUa,
}

crate::runtime::values!(LanguageCode {
    EnUs = "en-US",
    EnUk = "en-UK",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnHk = "en-HK",
    EnIn = "en-IN",
    EnIe = "en-IE",
    EnNz = "en-NZ",
    EnPh = "en-PH",
    EnSg = "en-SG",
    EnZa = "en-ZA",
    DeDe = "de-DE",
    DeAt = "de-AT",
    DeCh = "de-CH",
    EsAr = "es-AR",
    EsCo = "es-CO",
    EsMx = "es-MX",
    EsUs = "es-US",
    EsEs = "es-ES",
    FrFr = "fr-FR",
    FrBe = "fr-BE",
    FrCa = "fr-CA",
    FrCh = "fr-CH",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    NlNl = "nl-NL",
    NlBe = "nl-BE",
    ItIt = "it-IT",
    CaEs = "ca-ES",
    TrTr = "tr-TR",
    SvSe = "sv-SE",
    FiFi = "fi-FI",
    NbNo = "nb-NO",
    DaDk = "da-DK",
    JaJp = "ja-JP",
    ArAe = "ar-AE",
    ZhCn = "zh-CN",
    ZhTw = "zh-TW",
    ZhHk = "zh-HK",
    KoKr = "ko-KR",
    PlPl = "pl-PL",
    HiIn = "hi-IN",
    ThTh = "th-TH",
    HuHu = "hu-HU",
    ViVn = "vi-VN",
    UkUa = "uk-UA",
});
