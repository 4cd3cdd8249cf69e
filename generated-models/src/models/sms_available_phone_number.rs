// @generated from the schema "SmsAvailablePhoneNumber"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SmsAvailablePhoneNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsAvailablePhoneNumber {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `city`: `string`.
    pub city: Option<String>,
    /// `capabilities`: array of one of `sms`, `mms` and `voice`.
    pub capabilities: Option<Vec<Open<Capabilities>>>,
    /// `phoneNumberType`: one of `local`, `mobile`, `tollfree`, `shortcode` and `alphanumeric`.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: Option<Open<PhoneNumberType>>,
    /// `addressRequirement`: one of `none`, `any`, `local` and `foreign`.
    #[doc(alias = "addressRequirement")]
    pub address_requirement: Option<Open<AddressRequirement>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsAvailablePhoneNumber "SmsAvailablePhoneNumber" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        phone_number: String = "phoneNumber" with_phone_number,
        country_code: String = "countryCode" with_country_code,
        region: String = "region" with_region,
        city: String = "city" with_city,
        capabilities: Vec<Open<Capabilities>> = "capabilities" with_capabilities,
        phone_number_type: Open<PhoneNumberType> = "phoneNumberType" with_phone_number_type,
        address_requirement: Open<AddressRequirement> = "addressRequirement" with_address_requirement,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `capabilities` of `SmsAvailablePhoneNumber`. Known values: `sms`, `mms`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

crate::runtime::values!(Capabilities {
    Sms = "sms",
    Mms = "mms",
    Voice = "voice",
});

/// The property `phoneNumberType` of `SmsAvailablePhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[repr(u16)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

crate::runtime::values!(PhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
    Alphanumeric = "alphanumeric",
});

/// The property `addressRequirement` of `SmsAvailablePhoneNumber`. Known values: `none`, `any`, `local`, `foreign`.
#[repr(u16)]
#[non_exhaustive]
pub enum AddressRequirement {
    None,
    Any,
    Local,
    Foreign,
}

crate::runtime::values!(AddressRequirement {
    None = "none",
    Any = "any",
    Local = "local",
    Foreign = "foreign",
});
