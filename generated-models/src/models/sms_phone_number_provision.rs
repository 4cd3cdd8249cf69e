// @generated from the schema "SmsPhoneNumberProvision"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SmsPhoneNumberProvision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsPhoneNumberProvision {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `phoneNumberType`: one of `local`, `mobile`, `tollfree` and `shortcode`, required.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: Option<Open<PhoneNumberType>>,
    /// `countryCode`: `string`, required.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `addressId`: `string`.
    #[doc(alias = "addressId")]
    pub address_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsPhoneNumberProvision "SmsPhoneNumberProvision" 7 {
    (
        id: String = "id" with_id read_only,
        phone_number: String = "phoneNumber" with_phone_number required,
        phone_number_type: Open<PhoneNumberType> = "phoneNumberType" with_phone_number_type required,
        country_code: String = "countryCode" with_country_code required,
        name: String = "name" with_name,
        address_id: String = "addressId" with_address_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumberProvision`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
#[repr(u16)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
}

crate::runtime::values!(PhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
});
