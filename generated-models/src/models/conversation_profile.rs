// @generated from the schema "ConversationProfile"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationProfile {
    /// `languageCode`: one of `en`, `en-AU`, `en-CA`, `en-GB` and 2 more, required.
    #[doc(alias = "languageCode")]
    pub language_code: Option<Open<LanguageCode>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationProfile "ConversationProfile" 2 {
    (
        language_code: Open<LanguageCode> = "languageCode" with_language_code required,
        name: String = "name" with_name required,
    )
});

/// The property `languageCode` of `ConversationProfile`. Known values: `en`, `en-AU`, `en-CA`, `en-GB`, `en-IN`, `en-US`.
#[repr(u16)]
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

crate::runtime::values!(LanguageCode {
    En = "en",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnGb = "en-GB",
    EnIn = "en-IN",
    EnUs = "en-US",
});
