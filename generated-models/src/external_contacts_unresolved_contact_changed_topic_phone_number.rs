// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicPhoneNumber"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
pub struct ExternalContactsUnresolvedContactChangedTopicPhoneNumber {
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

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicPhoneNumber {
    const EMPTY: Self = Self {
        display: ::std::option::Option::None,
        extension: ::std::option::Option::None,
        accepts_sms: ::std::option::Option::None,
        user_input: ::std::option::Option::None,
        e164: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        normalization_country_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicPhoneNumber = &<ExternalContactsUnresolvedContactChangedTopicPhoneNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicPhoneNumber",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("display", "display", 0),
            ("extension", "extension", 0),
            ("acceptsSMS", "accepts_sms", 0),
            ("userInput", "user_input", 0),
            ("e164", "e164", 0),
            ("countryCode", "country_code", 0),
            ("normalizationCountryCode", "normalization_country_code", 0),
        ],
        fields: &[
            &E.display,
            &E.extension,
            &E.accepts_sms,
            &E.user_input,
            &E.e164,
            &E.country_code,
            &E.normalization_country_code,
        ],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicPhoneNumber);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicPhoneNumber {
    with_display: display: ::std::string::String,
    with_extension: extension: i64,
    with_accepts_sms: accepts_sms: bool,
    with_user_input: user_input: ::std::string::String,
    with_e164: e164: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
    with_normalization_country_code: normalization_country_code: ::std::string::String,
});
