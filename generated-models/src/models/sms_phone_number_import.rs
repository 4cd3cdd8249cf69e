// @generated from the schema "SmsPhoneNumberImport"; changes made here are lost at the next generation

use crate::Compliance;
use crate::runtime::{Extra, Open};

/// The schema `SmsPhoneNumberImport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsPhoneNumberImport {
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
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `compliance`: `Compliance`.
    pub compliance: Option<Box<Compliance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsPhoneNumberImport "SmsPhoneNumberImport" 7 {
    (
        id: String = "id" with_id read_only,
        phone_number: String = "phoneNumber" with_phone_number required,
        phone_number_type: Open<PhoneNumberType> = "phoneNumberType" with_phone_number_type required,
        country_code: String = "countryCode" with_country_code required,
        integration_id: String = "integrationId" with_integration_id required,
        compliance: Box<Compliance> = "compliance" with_compliance,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumberImport`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
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
