// @generated from the schema "Phrase"; changes made here are lost at the next generation

/// The schema `Phrase`.
#[repr(C)]
pub struct Phrase {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `strictness`: `string`.
    pub strictness: ::std::option::Option<crate::runtime::Open<Strictness>>,
    /// `sentiment`: `string`.
    pub sentiment: ::std::option::Option<crate::runtime::Open<Sentiment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Phrase "Phrase" 3 {
    (
        text: ::std::string::String = "text" 1 with_text,
        strictness: crate::runtime::Open<Strictness> = "strictness" 0 with_strictness,
        sentiment: crate::runtime::Open<Sentiment> = "sentiment" 0 with_sentiment,
    )
});

/// The property `strictness` of `Phrase`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[non_exhaustive]
pub enum Strictness {
    #[doc(alias = "1")]
    V1,
    #[doc(alias = "55")]
    V55,
    #[doc(alias = "65")]
    V65,
    #[doc(alias = "72")]
    V72,
    #[doc(alias = "85")]
    V85,
    #[doc(alias = "90")]
    V90,
}

crate::runtime::known!(Strictness);

impl crate::runtime::Enum for Strictness {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V1, "1"),
        (Self::V55, "55"),
        (Self::V65, "65"),
        (Self::V72, "72"),
        (Self::V85, "85"),
        (Self::V90, "90"),
    ];
}

/// The property `sentiment` of `Phrase`. Known values: `Unspecified`, `Positive`, `Neutral`, `Negative`.
#[non_exhaustive]
pub enum Sentiment {
    Unspecified,
    Positive,
    Neutral,
    Negative,
}

crate::runtime::known!(Sentiment);

impl crate::runtime::Enum for Sentiment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unspecified, "Unspecified"),
        (Self::Positive, "Positive"),
        (Self::Neutral, "Neutral"),
        (Self::Negative, "Negative"),
    ];
}
