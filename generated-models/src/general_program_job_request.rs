// @generated from the schema "GeneralProgramJobRequest"; changes made here are lost at the next generation

/// The schema `GeneralProgramJobRequest`.
#[repr(C)]
pub struct GeneralProgramJobRequest {
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<crate::runtime::Open<Dialect>>,
    /// `mode`: `string`.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GeneralProgramJobRequest "GeneralProgramJobRequest" 2 {
    (
        dialect: crate::runtime::Open<Dialect> = "dialect" 1 with_dialect,
        mode: crate::runtime::Open<Mode> = "mode" 0 with_mode,
    )
});

/// The property `dialect` of `GeneralProgramJobRequest`. Known values: `ar-001`, `ar-AE`, `ar-BH`, `ar-EG`, `ar-IL`, `ar-SA`, `ar-TN`, `da-DK`, `de-CH`, `de-DE`, `en-AU`, `en-GB`, `en-HK`, `en-IE`, `en-IN`, `en-NZ`, `en-SG`, `en-US`, `en-ZA`, `es-ES`, `es-US`, `fi-FI`, `fr-CA`, `fr-FR`, `he-IL`, `hi-IN`, `it-IT`, `ja-JP`, `ko-KR`, `nb-NO`, `nl-NL`, `pl-PL`, `pt-BR`, `pt-PT`, `sv-SE`.
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

crate::runtime::known!(Dialect);

impl crate::runtime::Enum for Dialect {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ar001, "ar-001"),
        (Self::ArAe, "ar-AE"),
        (Self::ArBh, "ar-BH"),
        (Self::ArEg, "ar-EG"),
        (Self::ArIl, "ar-IL"),
        (Self::ArSa, "ar-SA"),
        (Self::ArTn, "ar-TN"),
        (Self::DaDk, "da-DK"),
        (Self::DeCh, "de-CH"),
        (Self::DeDe, "de-DE"),
        (Self::EnAu, "en-AU"),
        (Self::EnGb, "en-GB"),
        (Self::EnHk, "en-HK"),
        (Self::EnIe, "en-IE"),
        (Self::EnIn, "en-IN"),
        (Self::EnNz, "en-NZ"),
        (Self::EnSg, "en-SG"),
        (Self::EnUs, "en-US"),
        (Self::EnZa, "en-ZA"),
        (Self::EsEs, "es-ES"),
        (Self::EsUs, "es-US"),
        (Self::FiFi, "fi-FI"),
        (Self::FrCa, "fr-CA"),
        (Self::FrFr, "fr-FR"),
        (Self::HeIl, "he-IL"),
        (Self::HiIn, "hi-IN"),
        (Self::ItIt, "it-IT"),
        (Self::JaJp, "ja-JP"),
        (Self::KoKr, "ko-KR"),
        (Self::NbNo, "nb-NO"),
        (Self::NlNl, "nl-NL"),
        (Self::PlPl, "pl-PL"),
        (Self::PtBr, "pt-BR"),
        (Self::PtPt, "pt-PT"),
        (Self::SvSe, "sv-SE"),
    ];
}

/// The property `mode` of `GeneralProgramJobRequest`. Known values: `Skip`, `Merge`, `ReplaceMerge`.
#[non_exhaustive]
pub enum Mode {
    Skip,
    Merge,
    ReplaceMerge,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Skip, "Skip"),
        (Self::Merge, "Merge"),
        (Self::ReplaceMerge, "ReplaceMerge"),
    ];
}
