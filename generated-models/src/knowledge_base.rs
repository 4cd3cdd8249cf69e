// @generated from the schema "KnowledgeBase"; changes made here are lost at the next generation

/// The schema `KnowledgeBase`.
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

impl crate::runtime::Model for KnowledgeBase {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        core_language: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        faq_count: ::std::option::Option::None,
        date_document_last_modified: ::std::option::Option::None,
        article_count: ::std::option::Option::None,
        published: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeBase = &<KnowledgeBase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeBase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("coreLanguage", "core_language", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("faqCount", "faq_count", 2),
            ("dateDocumentLastModified", "date_document_last_modified", 2),
            ("articleCount", "article_count", 2),
            ("published", "published", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.core_language,
            &E.date_created,
            &E.date_modified,
            &E.faq_count,
            &E.date_document_last_modified,
            &E.article_count,
            &E.published,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeBase);

crate::runtime::setters!(KnowledgeBase {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_core_language: core_language: crate::runtime::Open<CoreLanguage>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_faq_count: faq_count: i32,
    with_date_document_last_modified: date_document_last_modified: crate::runtime::DateTime,
    with_article_count: article_count: i32,
    with_published: published: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `coreLanguage` of `KnowledgeBase`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CoreLanguage {
    EnUs,
    EnUk,
    EnAu,
    EnCa,
    EnHk,
    EnIn,
    EnIe,
    EnNz,
    EnPh,
    EnSg,
    EnZa,
    DeDe,
    DeAt,
    DeCh,
    EsAr,
    EsCo,
    EsMx,
    EsUs,
    EsEs,
    FrFr,
    FrBe,
    FrCa,
    FrCh,
    PtBr,
    PtPt,
    NlNl,
    NlBe,
    ItIt,
    CaEs,
    TrTr,
    SvSe,
    FiFi,
    NbNo,
    DaDk,
    JaJp,
    ArAe,
    ZhCn,
    ZhTw,
    ZhHk,
    KoKr,
    PlPl,
    HiIn,
    ThTh,
    HuHu,
    ViVn,
    UkUa,
}

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
