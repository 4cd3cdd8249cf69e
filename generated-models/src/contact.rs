// @generated from the schema "Contact"; changes made here are lost at the next generation

/// The schema `Contact`.
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

impl crate::runtime::Model for Contact {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        display: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extension: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Contact = &<Contact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Contact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("address", "address", 0),
            ("display", "display", 2),
            ("mediaType", "media_type", 0),
            ("type", "type", 0),
            ("extension", "extension", 0),
            ("countryCode", "country_code", 0),
            ("integration", "integration", 0),
        ],
        fields: &[
            &E.address,
            &E.display,
            &E.media_type,
            &E.r#type,
            &E.extension,
            &E.country_code,
            &E.integration,
        ],
    }
};

crate::runtime::model!(Contact);

crate::runtime::setters!(Contact {
    with_address: address: ::std::string::String,
    with_display: display: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_extension: extension: ::std::string::String,
    with_country_code: country_code: ::std::string::String,
    with_integration: integration: ::std::string::String,
});

/// The property `mediaType` of `Contact`. Known values: `PHONE`, `EMAIL`, `SMS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Phone,
    Email,
    Sms,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Phone, "PHONE"),
        (Self::Email, "EMAIL"),
        (Self::Sms, "SMS"),
    ];
}

/// The property `type` of `Contact`. Known values: `PRIMARY`, `WORK`, `WORK2`, `WORK3`, `WORK4`, `HOME`, `MOBILE`, `MAIN`, `OTHER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
