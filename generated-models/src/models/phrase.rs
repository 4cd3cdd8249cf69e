// @generated from the schema "Phrase"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Phrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Phrase {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `strictness`: one of `1`, `55`, `65`, `72` and 2 more.
    pub strictness: Option<Open<Strictness>>,
    /// `sentiment`: one of `Unspecified`, `Positive`, `Neutral` and `Negative`.
    pub sentiment: Option<Open<Sentiment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Phrase "Phrase" 3 {
    (
        text: String = "text" with_text required,
        strictness: Open<Strictness> = "strictness" with_strictness,
        sentiment: Open<Sentiment> = "sentiment" with_sentiment,
    )
});

/// The property `strictness` of `Phrase`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[repr(u16)]
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

crate::runtime::values!(Strictness {
    V1 = "1",
    V55 = "55",
    V65 = "65",
    V72 = "72",
    V85 = "85",
    V90 = "90",
});

/// The property `sentiment` of `Phrase`. Known values: `Unspecified`, `Positive`, `Neutral`, `Negative`.
#[repr(u16)]
#[non_exhaustive]
pub enum Sentiment {
    Unspecified,
    Positive,
    Neutral,
    Negative,
}

crate::runtime::values!(Sentiment {
    Unspecified = "Unspecified",
    Positive = "Positive",
    Neutral = "Neutral",
    Negative = "Negative",
});
