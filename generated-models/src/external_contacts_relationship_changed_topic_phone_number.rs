// @generated from the schema "ExternalContactsRelationshipChangedTopicPhoneNumber"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicPhoneNumber`.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicPhoneNumber {
    /// `display`: `string`.
    pub display: ::std::option::Option<::std::string::String>,
    /// `extension`: `integer`.
    pub extension: ::std::option::Option<i64>,
    /// `acceptsSMS`: `boolean`.
    #[doc(alias = "acceptsSMS")]
    pub accepts_sms: ::std::option::Option<bool>,
    /// `userInput`: `string`.
    #[doc(alias = "userInput")]
    pub user_input: ::std::option::Option<::std::string::String>,
    /// `e164`: `string`.
    pub e164: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `normalizationCountryCode`: `string`.
    #[doc(alias = "normalizationCountryCode")]
    pub normalization_country_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicPhoneNumber "ExternalContactsRelationshipChangedTopicPhoneNumber" 7 {
    (
        display: ::std::string::String = "display" 0 with_display,
        extension: i64 = "extension" 0 with_extension,
        accepts_sms: bool = "acceptsSMS" 0 with_accepts_sms,
        user_input: ::std::string::String = "userInput" 0 with_user_input,
        e164: ::std::string::String = "e164" 0 with_e164,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        normalization_country_code: ::std::string::String = "normalizationCountryCode" 0 with_normalization_country_code,
    )
});
