// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient"; changes made here are lost at the next generation

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient`.
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient {
    /// `nickname`: `string`.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
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
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `additionalIds`: `array of V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier`.
    #[doc(alias = "additionalIds")]
    pub additional_ids: ::std::option::Option<
        ::std::vec::Vec<
            crate::V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient {
    const EMPTY: Self = Self {
        nickname: ::std::option::Option::None,
        id: ::std::option::Option::None,
        id_type: ::std::option::Option::None,
        image: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        email: ::std::option::Option::None,
        additional_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient = &<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nickname", "nickname", 0),
            ("id", "id", 0),
            ("idType", "id_type", 0),
            ("image", "image", 0),
            ("firstName", "first_name", 0),
            ("lastName", "last_name", 0),
            ("email", "email", 0),
            ("additionalIds", "additional_ids", 0),
        ],
        fields: &[
            &E.nickname,
            &E.id,
            &E.id_type,
            &E.image,
            &E.first_name,
            &E.last_name,
            &E.email,
            &E.additional_ids,
        ],
    }
};

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient);

crate::runtime::setters!(V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient {
    with_nickname: nickname: ::std::string::String,
    with_id: id: ::std::string::String,
    with_id_type: id_type: crate::runtime::Open<IdType>,
    with_image: image: ::std::string::String,
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_email: email: ::std::string::String,
    with_additional_ids: additional_ids: ::std::vec::Vec<crate::V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier>,
});

/// The property `idType` of `V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient`. Known values: `Email`, `Phone`, `Opaque`.
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
