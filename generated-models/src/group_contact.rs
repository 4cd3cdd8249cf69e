// @generated from the schema "GroupContact"; changes made here are lost at the next generation

/// The schema `GroupContact`.
#[repr(C)]
pub struct GroupContact {
    /// `address`: `string`, required.
    pub address: ::std::option::Option<::std::string::String>,
    /// `extension`: `string`.
    pub extension: ::std::option::Option<::std::string::String>,
    /// `display`: `string`, read-only.
    pub display: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GroupContact "GroupContact" 5 {
    (
        address: ::std::string::String = "address" 1 with_address,
        extension: ::std::string::String = "extension" 0 with_extension,
        display: ::std::string::String = "display" 2 with_display,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
    )
});

/// The property `type` of `GroupContact`. Known values: `GROUPRING`, `GROUPPHONE`.
#[non_exhaustive]
pub enum Type {
    Groupring,
    Groupphone,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Groupring, "GROUPRING"),
        (Self::Groupphone, "GROUPPHONE"),
    ];
}

/// The property `mediaType` of `GroupContact`. Known values: `PHONE`.
#[non_exhaustive]
pub enum MediaType {
    Phone,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Phone, "PHONE")];
}
