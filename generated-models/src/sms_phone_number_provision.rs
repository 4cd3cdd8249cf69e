// @generated from the schema "SmsPhoneNumberProvision"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberProvision`.
pub struct SmsPhoneNumberProvision {
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
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `addressId`: `string`.
    #[doc(alias = "addressId")]
    pub address_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsPhoneNumberProvision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        phone_number_type: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        name: ::std::option::Option::None,
        address_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsPhoneNumberProvision = &<SmsPhoneNumberProvision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsPhoneNumberProvision",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("phoneNumber", "phone_number", 1),
            ("phoneNumberType", "phone_number_type", 1),
            ("countryCode", "country_code", 1),
            ("name", "name", 0),
            ("addressId", "address_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.phone_number,
            &E.phone_number_type,
            &E.country_code,
            &E.name,
            &E.address_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsPhoneNumberProvision);

crate::runtime::setters!(SmsPhoneNumberProvision {
    with_id: id: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_phone_number_type: phone_number_type: crate::runtime::Open<PhoneNumberType>,
    with_country_code: country_code: ::std::string::String,
    with_name: name: ::std::string::String,
    with_address_id: address_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `phoneNumberType` of `SmsPhoneNumberProvision`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
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
