// @generated from the schema "KnowledgeBaseWithDialectReference"; changes made here are lost at the next generation

/// The schema `KnowledgeBaseWithDialectReference`.
#[repr(C)]
pub struct KnowledgeBaseWithDialectReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<crate::runtime::Open<LanguageCode>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeBaseWithDialectReference "KnowledgeBaseWithDialectReference" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        language_code: crate::runtime::Open<LanguageCode> = "languageCode" 1 with_language_code,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `languageCode` of `KnowledgeBaseWithDialectReference`. Known values: `en-ZA`, `en-AU`, `en-GB`, `en-IE`, `en-IN`, `en-US`, `es-US`, `es-ES`, `nl-NL`, `fr-CA`, `fr-FR`, `de-DE`, `it-IT`, `pt-PT`, `pt-BR`, `ar-AE`, `ja-JP`, `sv-SE`, `de-AT`, `de-CH`, `da-DK`, `fr-BE`, `fr-CH`, `es-MX`, `es-CO`, `ko-KR`, `hi-IN`, `es-AR`.
#[non_exhaustive]
pub enum LanguageCode {
    #[doc(alias = "en-ZA")]
    EnZa,
    #[doc(alias = "en-AU")]
    EnAu,
    #[doc(alias = "en-GB")]
    EnGb,
    #[doc(alias = "en-IE")]
    EnIe,
    #[doc(alias = "en-IN")]
    EnIn,
    #[doc(alias = "en-US")]
    EnUs,
    #[doc(alias = "es-US")]
    EsUs,
    #[doc(alias = "es-ES")]
    EsEs,
    #[doc(alias = "nl-NL")]
    NlNl,
    #[doc(alias = "fr-CA")]
    FrCa,
    #[doc(alias = "fr-FR")]
    FrFr,
    #[doc(alias = "de-DE")]
    DeDe,
    #[doc(alias = "it-IT")]
    ItIt,
    #[doc(alias = "pt-PT")]
    PtPt,
    #[doc(alias = "pt-BR")]
    PtBr,
    #[doc(alias = "ar-AE")]
    ArAe,
    #[doc(alias = "ja-JP")]
    JaJp,
    #[doc(alias = "sv-SE")]
    SvSe,
    #[doc(alias = "de-AT")]
    DeAt,
    #[doc(alias = "de-CH")]
    DeCh,
    #[doc(alias = "da-DK")]
    DaDk,
    #[doc(alias = "fr-BE")]
    FrBe,
    #[doc(alias = "fr-CH")]
    FrCh,
    #[doc(alias = "es-MX")]
    EsMx,
    #[doc(alias = "es-CO")]
    EsCo,
    #[doc(alias = "ko-KR")]
    KoKr,
    #[doc(alias = "hi-IN")]
    HiIn,
    #[doc(alias = "es-AR")]
    EsAr,
}

crate::runtime::known!(LanguageCode);

impl crate::runtime::Enum for LanguageCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnZa, "en-ZA"),
        (Self::EnAu, "en-AU"),
        (Self::EnGb, "en-GB"),
        (Self::EnIe, "en-IE"),
        (Self::EnIn, "en-IN"),
        (Self::EnUs, "en-US"),
        (Self::EsUs, "es-US"),
        (Self::EsEs, "es-ES"),
        (Self::NlNl, "nl-NL"),
        (Self::FrCa, "fr-CA"),
        (Self::FrFr, "fr-FR"),
        (Self::DeDe, "de-DE"),
        (Self::ItIt, "it-IT"),
        (Self::PtPt, "pt-PT"),
        (Self::PtBr, "pt-BR"),
        (Self::ArAe, "ar-AE"),
        (Self::JaJp, "ja-JP"),
        (Self::SvSe, "sv-SE"),
        (Self::DeAt, "de-AT"),
        (Self::DeCh, "de-CH"),
        (Self::DaDk, "da-DK"),
        (Self::FrBe, "fr-BE"),
        (Self::FrCh, "fr-CH"),
        (Self::EsMx, "es-MX"),
        (Self::EsCo, "es-CO"),
        (Self::KoKr, "ko-KR"),
        (Self::HiIn, "hi-IN"),
        (Self::EsAr, "es-AR"),
    ];
}
