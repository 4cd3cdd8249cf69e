// @generated from the schema "ConversationProfile"; changes made here are lost at the next generation

/// The schema `ConversationProfile`.
#[repr(C)]
pub struct ConversationProfile {
    /// `languageCode`: `string`, required.
    #[doc(alias = "languageCode")]
    pub language_code: ::std::option::Option<crate::runtime::Open<LanguageCode>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationProfile "ConversationProfile" 2 {
    (
        language_code: crate::runtime::Open<LanguageCode> = "languageCode" 1 with_language_code,
        name: ::std::string::String = "name" 1 with_name,
    )
});

/// The property `languageCode` of `ConversationProfile`. Known values: `en`, `en-AU`, `en-CA`, `en-GB`, `en-IN`, `en-US`.
#[non_exhaustive]
pub enum LanguageCode {
    En,
    #[doc(alias = "en-AU")]
    EnAu,
    #[doc(alias = "en-CA")]
    EnCa,
    #[doc(alias = "en-GB")]
    EnGb,
    #[doc(alias = "en-IN")]
    EnIn,
    #[doc(alias = "en-US")]
    EnUs,
}

crate::runtime::known!(LanguageCode);

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
