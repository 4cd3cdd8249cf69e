// @generated from the schema "KnowledgeDocument"; changes made here are lost at the next generation

/// The schema `KnowledgeDocument`.
pub struct KnowledgeDocument {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<crate::runtime::Open<LanguageCode>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `faq`: `DocumentFaq`.
    pub faq: ::std::option::Option<::std::boxed::Box<crate::DocumentFaq>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `categories`: `array of KnowledgeCategory`.
    pub categories: ::std::option::Option<::std::vec::Vec<crate::KnowledgeCategory>>,
    /// `knowledgeBase`: `KnowledgeBase`, read-only.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<::std::boxed::Box<crate::KnowledgeBase>>,
    /// `externalUrl`: `string`.
    #[doc(alias = "externalUrl")]
    pub external_url: ::std::option::Option<::std::string::String>,
    /// `article`: `DocumentArticle`.
    pub article: ::std::option::Option<::std::boxed::Box<crate::DocumentArticle>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeDocument {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        language_code: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        faq: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        external_url: ::std::option::Option::None,
        article: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeDocument = &<KnowledgeDocument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeDocument",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("languageCode", "language_code", 1),
            ("type", "type", 1),
            ("faq", "faq", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("categories", "categories", 0),
            ("knowledgeBase", "knowledge_base", 2),
            ("externalUrl", "external_url", 0),
            ("article", "article", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.language_code,
            &E.r#type,
            &E.faq,
            &E.date_created,
            &E.date_modified,
            &E.categories,
            &E.knowledge_base,
            &E.external_url,
            &E.article,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KnowledgeDocument);

crate::runtime::setters!(KnowledgeDocument {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_language_code: language_code: crate::runtime::Open<LanguageCode>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_faq: faq: ::std::boxed::Box<crate::DocumentFaq>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_categories: categories: ::std::vec::Vec<crate::KnowledgeCategory>,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::KnowledgeBase>,
    with_external_url: external_url: ::std::string::String,
    with_article: article: ::std::boxed::Box<crate::DocumentArticle>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `languageCode` of `KnowledgeDocument`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LanguageCode {
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

impl crate::runtime::Enum for LanguageCode {
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

/// The property `type` of `KnowledgeDocument`. Known values: `Faq`, `Article`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Faq,
    Article,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Faq, "Faq"),
        (Self::Article, "Article"),
    ];
}
