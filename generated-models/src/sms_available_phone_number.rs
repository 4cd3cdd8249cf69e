// @generated from the schema "SmsAvailablePhoneNumber"; changes made here are lost at the next generation

/// The schema `SmsAvailablePhoneNumber`.
#[repr(C)]
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

crate::runtime::model!(SmsAvailablePhoneNumber "SmsAvailablePhoneNumber" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        region: ::std::string::String = "region" 0 with_region,
        city: ::std::string::String = "city" 0 with_city,
        capabilities: ::std::vec::Vec<crate::runtime::Open<Capabilities>> = "capabilities" 0 with_capabilities,
        phone_number_type: crate::runtime::Open<PhoneNumberType> = "phoneNumberType" 0 with_phone_number_type,
        address_requirement: crate::runtime::Open<AddressRequirement> = "addressRequirement" 0 with_address_requirement,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `capabilities` of `SmsAvailablePhoneNumber`. Known values: `sms`, `mms`, `voice`.
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

crate::runtime::known!(Capabilities);

impl crate::runtime::Enum for Capabilities {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Mms, "mms"),
        (Self::Voice, "voice"),
    ];
}

/// The property `phoneNumberType` of `SmsAvailablePhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

crate::runtime::known!(PhoneNumberType);

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
#[non_exhaustive]
pub enum AddressRequirement {
    None,
    Any,
    Local,
    Foreign,
}

crate::runtime::known!(AddressRequirement);

impl crate::runtime::Enum for AddressRequirement {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "none"),
        (Self::Any, "any"),
        (Self::Local, "local"),
        (Self::Foreign, "foreign"),
    ];
}
