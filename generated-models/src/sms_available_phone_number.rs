// @generated from the schema "SmsAvailablePhoneNumber"; changes made here are lost at the next generation

/// The schema `SmsAvailablePhoneNumber`.
pub struct SmsAvailablePhoneNumber {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `capabilities`: `array of string`.
    pub capabilities: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Capabilities>>,
    >,
    /// `phoneNumberType`: `string`.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: ::std::option::Option<crate::runtime::Open<PhoneNumberType>>,
    /// `addressRequirement`: `string`.
    #[doc(alias = "addressRequirement")]
    pub address_requirement: ::std::option::Option<
        crate::runtime::Open<AddressRequirement>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsAvailablePhoneNumber {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        region: ::std::option::Option::None,
        city: ::std::option::Option::None,
        capabilities: ::std::option::Option::None,
        phone_number_type: ::std::option::Option::None,
        address_requirement: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsAvailablePhoneNumber = &<SmsAvailablePhoneNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsAvailablePhoneNumber",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("phoneNumber", "phone_number", 0),
            ("countryCode", "country_code", 0),
            ("region", "region", 0),
            ("city", "city", 0),
            ("capabilities", "capabilities", 0),
            ("phoneNumberType", "phone_number_type", 0),
            ("addressRequirement", "address_requirement", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.phone_number,
            &E.country_code,
            &E.region,
            &E.city,
            &E.capabilities,
            &E.phone_number_type,
            &E.address_requirement,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsAvailablePhoneNumber);

crate::runtime::setters!(SmsAvailablePhoneNumber {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
    with_region: region: ::std::string::String,
    with_city: city: ::std::string::String,
    with_capabilities: capabilities: ::std::vec::Vec<crate::runtime::Open<Capabilities>>,
    with_phone_number_type: phone_number_type: crate::runtime::Open<PhoneNumberType>,
    with_address_requirement: address_requirement: crate::runtime::Open<AddressRequirement>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `capabilities` of `SmsAvailablePhoneNumber`. Known values: `sms`, `mms`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

impl crate::runtime::Enum for Capabilities {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Mms, "mms"),
        (Self::Voice, "voice"),
    ];
}

/// The property `phoneNumberType` of `SmsAvailablePhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

impl crate::runtime::Enum for PhoneNumberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Local, "local"),
        (Self::Mobile, "mobile"),
        (Self::Tollfree, "tollfree"),
        (Self::Shortcode, "shortcode"),
        (Self::Alphanumeric, "alphanumeric"),
    ];
}

/// The property `addressRequirement` of `SmsAvailablePhoneNumber`. Known values: `none`, `any`, `local`, `foreign`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressRequirement {
    None,
    Any,
    Local,
    Foreign,
}

impl crate::runtime::Enum for AddressRequirement {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Any, "any"),
        (Self::Local, "local"),
        (Self::Foreign, "foreign"),
    ];
}
