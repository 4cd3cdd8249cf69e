// @generated from the schema "ExternalContactsContactChangedTopicPhoneNumber"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicPhoneNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicPhoneNumber {
    /// `display`: `string`.
    pub display: Option<String>,
    /// `extension`: `integer`.
    pub extension: Option<i64>,
    /// `acceptsSMS`: `boolean`.
    #[doc(alias = "acceptsSMS")]
    pub accepts_sms: Option<bool>,
    /// `userInput`: `string`.
    #[doc(alias = "userInput")]
    pub user_input: Option<String>,
    /// `e164`: `string`.
    pub e164: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `normalizationCountryCode`: `string`.
    #[doc(alias = "normalizationCountryCode")]
    pub normalization_country_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicPhoneNumber "ExternalContactsContactChangedTopicPhoneNumber" 7 {
    (
        display: String = "display" with_display,
        extension: i64 = "extension" with_extension,
        accepts_sms: bool = "acceptsSMS" with_accepts_sms,
        user_input: String = "userInput" with_user_input,
        e164: String = "e164" with_e164,
        country_code: String = "countryCode" with_country_code,
        normalization_country_code: String = "normalizationCountryCode" with_normalization_country_code,
    )
});
