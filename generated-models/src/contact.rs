// @generated from the schema "Contact"; changes made here are lost at the next generation

/// The schema `Contact`.
#[repr(C)]
pub struct Contact {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `display`: `string`, read-only.
    pub display: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `extension`: `string`.
    pub extension: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `integration`: `string`.
    pub integration: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Contact "Contact" 7 {
    (
        address: ::std::string::String = "address" 0 with_address,
        display: ::std::string::String = "display" 2 with_display,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        extension: ::std::string::String = "extension" 0 with_extension,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        integration: ::std::string::String = "integration" 0 with_integration,
    )
});

/// The property `mediaType` of `Contact`. Known values: `PHONE`, `EMAIL`, `SMS`.
#[non_exhaustive]
pub enum MediaType {
    Phone,
    Email,
    Sms,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "PHONE"),
        (Self::Email, "EMAIL"),
        (Self::Sms, "SMS"),
    ];
}

/// The property `type` of `Contact`. Known values: `PRIMARY`, `WORK`, `WORK2`, `WORK3`, `WORK4`, `HOME`, `MOBILE`, `MAIN`, `OTHER`.
#[non_exhaustive]
pub enum Type {
    Primary,
    Work,
    Work2,
    Work3,
    Work4,
    Home,
    Mobile,
    Main,
    Other,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Primary, "PRIMARY"),
        (Self::Work, "WORK"),
        (Self::Work2, "WORK2"),
        (Self::Work3, "WORK3"),
        (Self::Work4, "WORK4"),
        (Self::Home, "HOME"),
        (Self::Mobile, "MOBILE"),
        (Self::Main, "MAIN"),
        (Self::Other, "OTHER"),
    ];
}
