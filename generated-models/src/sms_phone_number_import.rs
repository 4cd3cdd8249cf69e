// @generated from the schema "SmsPhoneNumberImport"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberImport`.
#[repr(C)]
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

crate::runtime::model!(SmsPhoneNumberImport "SmsPhoneNumberImport" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        phone_number_type: crate::runtime::Open<PhoneNumberType> = "phoneNumberType" 1 with_phone_number_type,
        country_code: ::std::string::String = "countryCode" 1 with_country_code,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        compliance: ::std::boxed::Box<crate::Compliance> = "compliance" 0 with_compliance,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumberImport`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
}

crate::runtime::known!(PhoneNumberType);

impl crate::runtime::Enum for PhoneNumberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Local, "local"),
        (Self::Mobile, "mobile"),
        (Self::Tollfree, "tollfree"),
        (Self::Shortcode, "shortcode"),
    ];
}
