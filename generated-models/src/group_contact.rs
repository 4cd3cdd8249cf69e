// @generated from the schema "GroupContact"; changes made here are lost at the next generation

/// The schema `GroupContact`.
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

impl crate::runtime::Model for GroupContact {
    const EMPTY: Self = Self {
        address: ::std::option::Option::None,
        extension: ::std::option::Option::None,
        display: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupContact = &<GroupContact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupContact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("address", "address", 1),
            ("extension", "extension", 0),
            ("display", "display", 2),
            ("type", "type", 1),
            ("mediaType", "media_type", 1),
        ],
        fields: &[&E.address, &E.extension, &E.display, &E.r#type, &E.media_type],
    }
};

crate::runtime::model!(GroupContact);

crate::runtime::setters!(GroupContact {
    with_address: address: ::std::string::String,
    with_extension: extension: ::std::string::String,
    with_display: display: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
});

/// The property `type` of `GroupContact`. Known values: `GROUPRING`, `GROUPPHONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Groupring,
    Groupphone,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Groupring, "GROUPRING"),
        (Self::Groupphone, "GROUPPHONE"),
    ];
}

/// The property `mediaType` of `GroupContact`. Known values: `PHONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Phone,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Phone, "PHONE")];
}
