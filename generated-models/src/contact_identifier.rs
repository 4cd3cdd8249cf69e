// @generated from the schema "ContactIdentifier"; changes made here are lost at the next generation

/// The schema `ContactIdentifier`.
pub struct ContactIdentifier {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalSource`: `ExternalSource`.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<::std::boxed::Box<crate::ExternalSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactIdentifier {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        external_source: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactIdentifier = &<ContactIdentifier as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactIdentifier",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("division", "division", 0),
            ("type", "type", 1),
            ("value", "value", 1),
            ("dateCreated", "date_created", 0),
            ("externalSource", "external_source", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.r#type,
            &E.value,
            &E.date_created,
            &E.external_source,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ContactIdentifier);

crate::runtime::setters!(ContactIdentifier {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_external_source: external_source: ::std::boxed::Box<crate::ExternalSource>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `ContactIdentifier`. Known values: `SocialLine`, `SocialFacebook`, `SocialTwitter`, `SocialWhatsapp`, `SocialInstagram`, `Email`, `Phone`, `Cookie`, `ExternalId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    SocialLine,
    SocialFacebook,
    SocialTwitter,
    SocialWhatsapp,
    SocialInstagram,
    Email,
    Phone,
    Cookie,
    ExternalId,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SocialLine, "SocialLine"),
        (Self::SocialFacebook, "SocialFacebook"),
        (Self::SocialTwitter, "SocialTwitter"),
        (Self::SocialWhatsapp, "SocialWhatsapp"),
        (Self::SocialInstagram, "SocialInstagram"),
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Cookie, "Cookie"),
        (Self::ExternalId, "ExternalId"),
    ];
}
