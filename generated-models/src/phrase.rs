// @generated from the schema "Phrase"; changes made here are lost at the next generation

/// The schema `Phrase`.
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

impl crate::runtime::Model for Phrase {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        strictness: ::std::option::Option::None,
        sentiment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Phrase = &<Phrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Phrase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 1),
            ("strictness", "strictness", 0),
            ("sentiment", "sentiment", 0),
        ],
        fields: &[&E.text, &E.strictness, &E.sentiment],
    }
};

crate::runtime::model!(Phrase);

crate::runtime::setters!(Phrase {
    with_text: text: ::std::string::String,
    with_strictness: strictness: crate::runtime::Open<Strictness>,
    with_sentiment: sentiment: crate::runtime::Open<Sentiment>,
});

/// The property `strictness` of `Phrase`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Strictness {
    V1,
    V55,
    V65,
    V72,
    V85,
    V90,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sentiment {
    Unspecified,
    Positive,
    Neutral,
    Negative,
}

impl crate::runtime::Enum for Sentiment {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unspecified, "Unspecified"),
        (Self::Positive, "Positive"),
        (Self::Neutral, "Neutral"),
        (Self::Negative, "Negative"),
    ];
}
