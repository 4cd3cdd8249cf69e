// @generated from the schema "KnowledgeBase"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `KnowledgeBase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeBase {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `coreLanguage`: one of `en-US`, `en-UK`, `en-AU`, `en-CA` and 42 more, required.
    #[doc(alias = "coreLanguage")]
    pub core_language: Option<Open<CoreLanguage>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `faqCount`: `integer (int32)`, read-only.
    #[doc(alias = "faqCount")]
    pub faq_count: Option<i32>,
    /// `dateDocumentLastModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateDocumentLastModified")]
    pub date_document_last_modified: Option<DateTime>,
    /// `articleCount`: `integer (int32)`, read-only.
    #[doc(alias = "articleCount")]
    pub article_count: Option<i32>,
    /// `published`: `boolean`, read-only.
    pub published: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeBase "KnowledgeBase" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        core_language: Open<CoreLanguage> = "coreLanguage" with_core_language required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        faq_count: i32 = "faqCount" with_faq_count read_only,
        date_document_last_modified: DateTime = "dateDocumentLastModified" with_date_document_last_modified read_only,
        article_count: i32 = "articleCount" with_article_count read_only,
        published: bool = "published" with_published read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `coreLanguage` of `KnowledgeBase`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[repr(u16)]
#[non_exhaustive]
pub enum CoreLanguage {
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

crate::runtime::values!(CoreLanguage {
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
