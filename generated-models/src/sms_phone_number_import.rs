// @generated from the schema "SmsPhoneNumberImport"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberImport`.
pub struct SmsPhoneNumberImport {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `phoneNumberType`: `string`, required.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: ::std::option::Option<crate::runtime::Open<PhoneNumberType>>,
    /// `countryCode`: `string`, required.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `compliance`: `Compliance`.
    pub compliance: ::std::option::Option<::std::boxed::Box<crate::Compliance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsPhoneNumberImport {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        phone_number_type: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        compliance: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsPhoneNumberImport = &<SmsPhoneNumberImport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsPhoneNumberImport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("phoneNumber", "phone_number", 1),
            ("phoneNumberType", "phone_number_type", 1),
            ("countryCode", "country_code", 1),
            ("integrationId", "integration_id", 1),
            ("compliance", "compliance", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.phone_number,
            &E.phone_number_type,
            &E.country_code,
            &E.integration_id,
            &E.compliance,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsPhoneNumberImport);

crate::runtime::setters!(SmsPhoneNumberImport {
    with_id: id: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_phone_number_type: phone_number_type: crate::runtime::Open<PhoneNumberType>,
    with_country_code: country_code: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_compliance: compliance: ::std::boxed::Box<crate::Compliance>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `phoneNumberType` of `SmsPhoneNumberImport`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
}

impl crate::runtime::Enum for PhoneNumberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Local, "local"),
        (Self::Mobile, "mobile"),
        (Self::Tollfree, "tollfree"),
        (Self::Shortcode, "shortcode"),
    ];
}
