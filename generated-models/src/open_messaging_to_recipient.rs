// @generated from the schema "OpenMessagingToRecipient"; changes made here are lost at the next generation

/// The schema `OpenMessagingToRecipient`.
pub struct OpenMessagingToRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`, read-only.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`, read-only.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `image`: `string`, read-only.
    pub image: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OpenMessagingToRecipient {
    const EMPTY: Self = Self {
        nickname: ::std::option::Option::None,
        id: ::std::option::Option::None,
        id_type: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        image: ::std::option::Option::None,
        email: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessagingToRecipient = &<OpenMessagingToRecipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessagingToRecipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nickname", "nickname", 2),
            ("id", "id", 1),
            ("idType", "id_type", 2),
            ("firstName", "first_name", 2),
            ("lastName", "last_name", 2),
            ("image", "image", 2),
            ("email", "email", 0),
        ],
        fields: &[
            &E.nickname,
            &E.id,
            &E.id_type,
            &E.first_name,
            &E.last_name,
            &E.image,
            &E.email,
        ],
    }
};

crate::runtime::model!(OpenMessagingToRecipient);

crate::runtime::setters!(OpenMessagingToRecipient {
    with_nickname: nickname: ::std::string::String,
    with_id: id: ::std::string::String,
    with_id_type: id_type: crate::runtime::Open<IdType>,
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_image: image: ::std::string::String,
    with_email: email: ::std::string::String,
});

/// The property `idType` of `OpenMessagingToRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

impl crate::runtime::Enum for IdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Opaque, "Opaque"),
    ];
}
