// @generated from the schema "KnowledgeDocumentsAnswerFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeDocumentsAnswerFilter`.
#[repr(C)]
pub struct KnowledgeDocumentsAnswerFilter {
    /// `query`: `string`.
    pub query: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `appType`: `string`.
    #[doc(alias = "appType")]
    pub app_type: ::std::option::Option<crate::runtime::Open<AppType>>,
    /// `queryType`: `string`.
    #[doc(alias = "queryType")]
    pub query_type: ::std::option::Option<crate::runtime::Open<QueryType>>,
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `insertHighlightIntoVariationContent`: `boolean`.
    #[doc(alias = "insertHighlightIntoVariationContent")]
    pub insert_highlight_into_variation_content: ::std::option::Option<bool>,
    /// `answerMode`: `array of string`.
    #[doc(alias = "answerMode")]
    pub answer_mode: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AnswerMode>>,
    >,
    /// `variationIds`: `array of string`, required.
    #[doc(alias = "variationIds")]
    pub variation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeDocumentsAnswerFilter "KnowledgeDocumentsAnswerFilter" 8 {
    (
        query: ::std::string::String = "query" 0 with_query,
        language: crate::runtime::Open<Language> = "language" 0 with_language,
        app_type: crate::runtime::Open<AppType> = "appType" 0 with_app_type,
        query_type: crate::runtime::Open<QueryType> = "queryType" 0 with_query_type,
        search_id: ::std::string::String = "searchId" 0 with_search_id,
        insert_highlight_into_variation_content: bool = "insertHighlightIntoVariationContent" 0 with_insert_highlight_into_variation_content,
        answer_mode: ::std::vec::Vec<crate::runtime::Open<AnswerMode>> = "answerMode" 0 with_answer_mode,
        variation_ids: ::std::vec::Vec<::std::string::String> = "variationIds" 1 with_variation_ids,
    )
});

/// The property `language` of `KnowledgeDocumentsAnswerFilter`. Known values: `en-US`, `en-UK`, `en-AU`, `en-CA`, `en-HK`, `en-IN`, `en-IE`, `en-NZ`, `en-PH`, `en-SG`, `en-ZA`, `de-DE`, `de-AT`, `de-CH`, `es-AR`, `es-CO`, `es-MX`, `es-US`, `es-ES`, `fr-FR`, `fr-BE`, `fr-CA`, `fr-CH`, `pt-BR`, `pt-PT`, `nl-NL`, `nl-BE`, `it-IT`, `ca-ES`, `tr-TR`, `sv-SE`, `fi-FI`, `nb-NO`, `da-DK`, `ja-JP`, `ar-AE`, `zh-CN`, `zh-TW`, `zh-HK`, `ko-KR`, `pl-PL`, `hi-IN`, `th-TH`, `hu-HU`, `vi-VN`, `uk-UA`.
#[non_exhaustive]
pub enum Language {
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

crate::runtime::known!(Language);

impl crate::runtime::Enum for Language {
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

/// The property `appType` of `KnowledgeDocumentsAnswerFilter`. Known values: `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor`, `SupportCenter`.
#[non_exhaustive]
pub enum AppType {
    Assistant,
    BotFlow,
    MessengerKnowledgeApp,
    SmartAdvisor,
    SupportCenter,
}

crate::runtime::known!(AppType);

impl crate::runtime::Enum for AppType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assistant, "Assistant"),
        (Self::BotFlow, "BotFlow"),
        (Self::MessengerKnowledgeApp, "MessengerKnowledgeApp"),
        (Self::SmartAdvisor, "SmartAdvisor"),
        (Self::SupportCenter, "SupportCenter"),
    ];
}

/// The property `queryType` of `KnowledgeDocumentsAnswerFilter`. Known values: `Unknown`, `Article`, `AutoSearch`, `Category`, `ManualSearch`, `Recommendation`, `Suggestion`.
#[non_exhaustive]
pub enum QueryType {
    Unknown,
    Article,
    AutoSearch,
    Category,
    ManualSearch,
    Recommendation,
    Suggestion,
}

crate::runtime::known!(QueryType);

impl crate::runtime::Enum for QueryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Article, "Article"),
        (Self::AutoSearch, "AutoSearch"),
        (Self::Category, "Category"),
        (Self::ManualSearch, "ManualSearch"),
        (Self::Recommendation, "Recommendation"),
        (Self::Suggestion, "Suggestion"),
    ];
}

/// The property `answerMode` of `KnowledgeDocumentsAnswerFilter`. Known values: `AnswerHighlight`, `AnswerGeneration`.
#[non_exhaustive]
pub enum AnswerMode {
    AnswerHighlight,
    AnswerGeneration,
}

crate::runtime::known!(AnswerMode);

impl crate::runtime::Enum for AnswerMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AnswerHighlight, "AnswerHighlight"),
        (Self::AnswerGeneration, "AnswerGeneration"),
    ];
}
