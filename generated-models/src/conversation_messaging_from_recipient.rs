// @generated from the schema "ConversationMessagingFromRecipient"; changes made here are lost at the next generation

/// The schema `ConversationMessagingFromRecipient`.
pub struct ConversationMessagingFromRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`, read-only.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `email`: `string`, read-only.
    pub email: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `additionalIds`: `array of ConversationRecipientAdditionalIdentifier`, read-only.
    #[doc(alias = "additionalIds")]
    pub additional_ids: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationRecipientAdditionalIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessagingFromRecipient {
    const EMPTY: Self = Self {
        nickname: ::std::option::Option::None,
        id: ::std::option::Option::None,
        id_type: ::std::option::Option::None,
        image: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        email: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        additional_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessagingFromRecipient = &<ConversationMessagingFromRecipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessagingFromRecipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nickname", "nickname", 2),
            ("id", "id", 1),
            ("idType", "id_type", 2),
            ("image", "image", 0),
            ("firstName", "first_name", 0),
            ("lastName", "last_name", 0),
            ("email", "email", 2),
            ("externalContactId", "external_contact_id", 0),
            ("additionalIds", "additional_ids", 2),
        ],
        fields: &[
            &E.nickname,
            &E.id,
            &E.id_type,
            &E.image,
            &E.first_name,
            &E.last_name,
            &E.email,
            &E.external_contact_id,
            &E.additional_ids,
        ],
    }
};

crate::runtime::model!(ConversationMessagingFromRecipient);

crate::runtime::setters!(ConversationMessagingFromRecipient {
    with_nickname: nickname: ::std::string::String,
    with_id: id: ::std::string::String,
    with_id_type: id_type: crate::runtime::Open<IdType>,
    with_image: image: ::std::string::String,
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_email: email: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_additional_ids: additional_ids: ::std::vec::Vec<crate::ConversationRecipientAdditionalIdentifier>,
});

/// The property `idType` of `ConversationMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
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
