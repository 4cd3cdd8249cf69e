// @generated from the schema "ConversationProfile"; changes made here are lost at the next generation

/// The schema `ConversationProfile`.
pub struct ConversationProfile {
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<crate::runtime::Open<LanguageCode>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationProfile {
    const EMPTY: Self = Self {
        language_code: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationProfile = &<ConversationProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationProfile",
        empty: E,
        extra: &E.extra,
        properties: &[("languageCode", "language_code", 1), ("name", "name", 1)],
        fields: &[&E.language_code, &E.name],
    }
};

crate::runtime::model!(ConversationProfile);

crate::runtime::setters!(ConversationProfile {
    with_language_code: language_code: crate::runtime::Open<LanguageCode>,
    with_name: name: ::std::string::String,
});

/// The property `languageCode` of `ConversationProfile`. Known values: `en`, `en-AU`, `en-CA`, `en-GB`, `en-IN`, `en-US`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LanguageCode {
    En,
    EnAu,
    EnCa,
    EnGb,
    EnIn,
    EnUs,
}

impl crate::runtime::Enum for LanguageCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::En, "en"),
        (Self::EnAu, "en-AU"),
        (Self::EnCa, "en-CA"),
        (Self::EnGb, "en-GB"),
        (Self::EnIn, "en-IN"),
        (Self::EnUs, "en-US"),
    ];
}
