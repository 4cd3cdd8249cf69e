// @generated from the schema "KnowledgeBaseWithDialectReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `KnowledgeBaseWithDialectReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeBaseWithDialectReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `languageCode`: one of `en-ZA`, `en-AU`, `en-GB`, `en-IE` and 24 more, required.
    #[doc(alias = "languageCode")]
    pub language_code: Option<Open<LanguageCode>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeBaseWithDialectReference "KnowledgeBaseWithDialectReference" 3 {
    (
        id: String = "id" with_id required,
        language_code: Open<LanguageCode> = "languageCode" with_language_code required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `languageCode` of `KnowledgeBaseWithDialectReference`. Known values: `en-ZA`, `en-AU`, `en-GB`, `en-IE`, `en-IN`, `en-US`, `es-US`, `es-ES`, `nl-NL`, `fr-CA`, `fr-FR`, `de-DE`, `it-IT`, `pt-PT`, `pt-BR`, `ar-AE`, `ja-JP`, `sv-SE`, `de-AT`, `de-CH`, `da-DK`, `fr-BE`, `fr-CH`, `es-MX`, `es-CO`, `ko-KR`, `hi-IN`, `es-AR`.
#[repr(u16)]
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

crate::runtime::values!(LanguageCode {
    EnZa = "en-ZA",
    EnAu = "en-AU",
    EnGb = "en-GB",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnUs = "en-US",
    EsUs = "es-US",
    EsEs = "es-ES",
    NlNl = "nl-NL",
    FrCa = "fr-CA",
    FrFr = "fr-FR",
    DeDe = "de-DE",
    ItIt = "it-IT",
    PtPt = "pt-PT",
    PtBr = "pt-BR",
    ArAe = "ar-AE",
    JaJp = "ja-JP",
    SvSe = "sv-SE",
    DeAt = "de-AT",
    DeCh = "de-CH",
    DaDk = "da-DK",
    FrBe = "fr-BE",
    FrCh = "fr-CH",
    EsMx = "es-MX",
    EsCo = "es-CO",
    KoKr = "ko-KR",
    HiIn = "hi-IN",
    EsAr = "es-AR",
});
