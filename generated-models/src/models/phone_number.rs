// @generated from the schema "PhoneNumber"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhoneNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneNumber {
    /// `display`: `string`.
    pub display: Option<String>,
    /// `extension`: `integer (int64)`.
    pub extension: Option<i64>,
    /// `acceptsSMS`: `boolean`.
    #[doc(alias = "acceptsSMS")]
    pub accepts_sms: Option<bool>,
    /// `normalizationCountryCode`: `string`.
    #[doc(alias = "normalizationCountryCode")]
    pub normalization_country_code: Option<String>,
    /// `userInput`: `string`.
    #[doc(alias = "userInput")]
    pub user_input: Option<String>,
    /// `e164`: `string`.
    pub e164: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneNumber "PhoneNumber" 7 {
    (
        display: String = "display" with_display,
        extension: i64 = "extension" with_extension,
        accepts_sms: bool = "acceptsSMS" with_accepts_sms,
        normalization_country_code: String = "normalizationCountryCode" with_normalization_country_code,
        user_input: String = "userInput" with_user_input,
        e164: String = "e164" with_e164,
        country_code: String = "countryCode" with_country_code,
    )
});
