// @generated from the schema "SmsPhoneNumberProvision"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberProvision`.
#[repr(C)]
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

crate::runtime::model!(SmsPhoneNumberProvision "SmsPhoneNumberProvision" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        phone_number_type: crate::runtime::Open<PhoneNumberType> = "phoneNumberType" 1 with_phone_number_type,
        country_code: ::std::string::String = "countryCode" 1 with_country_code,
        name: ::std::string::String = "name" 0 with_name,
        address_id: ::std::string::String = "addressId" 0 with_address_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumberProvision`. Known values: `local`, `mobile`, `tollfree`, `shortcode`.
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
