// @generated from the schema "GeneralProgramJobRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GeneralProgramJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GeneralProgramJobRequest {
    /// `dialect`: one of `ar-001`, `ar-AE`, `ar-BH`, `ar-EG` and 31 more, required.
    pub dialect: Option<Open<Dialect>>,
    /// `mode`: one of `Skip`, `Merge` and `ReplaceMerge`.
    pub mode: Option<Open<Mode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GeneralProgramJobRequest "GeneralProgramJobRequest" 2 {
    (
        dialect: Open<Dialect> = "dialect" with_dialect required,
        mode: Open<Mode> = "mode" with_mode,
    )
});

/// The property `dialect` of `GeneralProgramJobRequest`. Known values: `ar-001`, `ar-AE`, `ar-BH`, `ar-EG`, `ar-IL`, `ar-SA`, `ar-TN`, `da-DK`, `de-CH`, `de-DE`, `en-AU`, `en-GB`, `en-HK`, `en-IE`, `en-IN`, `en-NZ`, `en-SG`, `en-US`, `en-ZA`, `es-ES`, `es-US`, `fi-FI`, `fr-CA`, `fr-FR`, `he-IL`, `hi-IN`, `it-IT`, `ja-JP`, `ko-KR`, `nb-NO`, `nl-NL`, `pl-PL`, `pt-BR`, `pt-PT`, `sv-SE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dialect {
    #[doc(alias = "ar-001")]
    Ar001,
    #[doc(alias = "ar-AE")]
    ArAe,
    #[doc(alias = "ar-BH")]
    ArBh,
    #[doc(alias = "ar-EG")]
    ArEg,
    #[doc(alias = "ar-IL")]
    ArIl,
    #[doc(alias = "ar-SA")]
    ArSa,
    #[doc(alias = "ar-TN")]
    ArTn,
    #[doc(alias = "da-DK")]
    DaDk,
    #[doc(alias = "de-CH")]
    DeCh,
    #[doc(alias = "de-DE")]
    DeDe,
    #[doc(alias = "en-AU")]
    EnAu,
    #[doc(alias = "en-GB")]
    EnGb,
    #[doc(alias = "en-HK")]
    EnHk,
    #[doc(alias = "en-IE")]
    EnIe,
    #[doc(alias = "en-IN")]
    EnIn,
    #[doc(alias = "en-NZ")]
    EnNz,
    #[doc(alias = "en-SG")]
    EnSg,
    #[doc(alias = "en-US")]
    EnUs,
    #[doc(alias = "en-ZA")]
    EnZa,
    #[doc(alias = "es-ES")]
    EsEs,
    #[doc(alias = "es-US")]
    EsUs,
    #[doc(alias = "fi-FI")]
    FiFi,
    #[doc(alias = "fr-CA")]
    FrCa,
    #[doc(alias = "fr-FR")]
    FrFr,
    #[doc(alias = "he-IL")]
    HeIl,
    #[doc(alias = "hi-IN")]
    HiIn,
    #[doc(alias = "it-IT")]
    ItIt,
    #[doc(alias = "ja-JP")]
    JaJp,
    #[doc(alias = "ko-KR")]
    KoKr,
    #[doc(alias = "nb-NO")]
    NbNo,
    #[doc(alias = "nl-NL")]
    NlNl,
    #[doc(alias = "pl-PL")]
    PlPl,
    #[doc(alias = "pt-BR")]
    PtBr,
    #[doc(alias = "pt-PT")]
    PtPt,
    #[doc(alias = "sv-SE")]
    SvSe,
}

crate::runtime::values!(Dialect {
    Ar001 = "ar-001",
    ArAe = "ar-AE",
    ArBh = "ar-BH",
    ArEg = "ar-EG",
    ArIl = "ar-IL",
    ArSa = "ar-SA",
    ArTn = "ar-TN",
    DaDk = "da-DK",
    DeCh = "de-CH",
    DeDe = "de-DE",
    EnAu = "en-AU",
    EnGb = "en-GB",
    EnHk = "en-HK",
    EnIe = "en-IE",
    EnIn = "en-IN",
    EnNz = "en-NZ",
    EnSg = "en-SG",
    EnUs = "en-US",
    EnZa = "en-ZA",
    EsEs = "es-ES",
    EsUs = "es-US",
    FiFi = "fi-FI",
    FrCa = "fr-CA",
    FrFr = "fr-FR",
    HeIl = "he-IL",
    HiIn = "hi-IN",
    ItIt = "it-IT",
    JaJp = "ja-JP",
    KoKr = "ko-KR",
    NbNo = "nb-NO",
    NlNl = "nl-NL",
    PlPl = "pl-PL",
    PtBr = "pt-BR",
    PtPt = "pt-PT",
    SvSe = "sv-SE",
});

/// The property `mode` of `GeneralProgramJobRequest`. Known values: `Skip`, `Merge`, `ReplaceMerge`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    Skip,
    Merge,
    ReplaceMerge,
}

crate::runtime::values!(Mode {
    Skip = "Skip",
    Merge = "Merge",
    ReplaceMerge = "ReplaceMerge",
});
