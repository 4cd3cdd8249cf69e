// @generated from the schema "KnowledgeBase"; changes made here are lost at the next generation

/// The schema `KnowledgeBase`.
#[repr(C)]
pub struct KnowledgeBase {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `coreLanguage`: `string`, required.
    #[doc(alias = "coreLanguage")]
    pub core_language: ::std::option::Option<crate::runtime::Open<CoreLanguage>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `faqCount`: `integer (int32)`, read-only.
    #[doc(alias = "faqCount")]
    pub faq_count: ::std::option::Option<i32>,
    /// `dateDocumentLastModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateDocumentLastModified")]
    pub date_document_last_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `articleCount`: `integer (int32)`, read-only.
    #[doc(alias = "articleCount")]
    pub article_count: ::std::option::Option<i32>,
    /// `published`: `boolean`, read-only.
    pub published: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeBase "KnowledgeBase" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        core_language: crate::runtime::Open<CoreLanguage> = "coreLanguage" 1 with_core_language,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        faq_count: i32 = "faqCount" 2 with_faq_count,
        date_document_last_modified: crate::runtime::DateTime = "dateDocumentLastModified" 2 with_date_document_last_modified,
        article_count: i32 = "articleCount" 2 with_article_count,
        published: bool = "published" 2 with_published,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `coreLanguage` of `KnowledgeBase`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
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

crate::runtime::known!(CoreLanguage);

impl crate::runtime::Enum for CoreLanguage {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-US"),
        (Self::EnUk, "en-UK"),
        (Self::EnAu, "en-AU"),
        (Self::EnCa, "en-CA"),
        (Self::EnHk, "en-HK"),
        (Self::EnIn, "en-IN"),
        (Self::EnIe, "en-IE"),
        (Self::EnNz, "en-NZ"),
        (Self::EnPh, "en-PH"),
        (Self::EnSg, "en-SG"),
        (Self::EnZa, "en-ZA"),
        (Self::DeDe, "de-DE"),
        (Self::DeAt, "de-AT"),
        (Self::DeCh, "de-CH"),
        (Self::EsAr, "es-AR"),
        (Self::EsCo, "es-CO"),
        (Self::EsMx, "es-MX"),
        (Self::EsUs, "es-US"),
        (Self::EsEs, "es-ES"),
        (Self::FrFr, "fr-FR"),
        (Self::FrBe, "fr-BE"),
        (Self::FrCa, "fr-CA"),
        (Self::FrCh, "fr-CH"),
        (Self::PtBr, "pt-BR"),
        (Self::PtPt, "pt-PT"),
        (Self::NlNl, "nl-NL"),
        (Self::NlBe, "nl-BE"),
        (Self::ItIt, "it-IT"),
        (Self::CaEs, "ca-ES"),
        (Self::TrTr, "tr-TR"),
        (Self::SvSe, "sv-SE"),
        (Self::FiFi, "fi-FI"),
        (Self::NbNo, "nb-NO"),
        (Self::DaDk, "da-DK"),
        (Self::JaJp, "ja-JP"),
        (Self::ArAe, "ar-AE"),
        (Self::ZhCn, "zh-CN"),
        (Self::ZhTw, "zh-TW"),
        (Self::ZhHk, "zh-HK"),
        (Self::KoKr, "ko-KR"),
        (Self::PlPl, "pl-PL"),
        (Self::HiIn, "hi-IN"),
        (Self::ThTh, "th-TH"),
        (Self::HuHu, "hu-HU"),
        (Self::ViVn, "vi-VN"),
        (Self::UkUa, "uk-UA"),
    ];
}
