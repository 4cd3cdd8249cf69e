// @generated from the schema "ConversationMessagingToRecipient"; changes made here are lost at the next generation

/// The schema `ConversationMessagingToRecipient`.
#[repr(C)]
pub struct ConversationMessagingToRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`, read-only.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<crate::runtime::Open<IdType>>,
    /// `image`: `string`, read-only.
    pub image: ::std::option::Option<::std::string::String>,
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`, read-only.
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

crate::runtime::model!(ConversationMessagingToRecipient "ConversationMessagingToRecipient" 9 {
    (
        nickname: ::std::string::String = "nickname" 2 with_nickname,
        id: ::std::string::String = "id" 1 with_id,
        id_type: crate::runtime::Open<IdType> = "idType" 2 with_id_type,
        image: ::std::string::String = "image" 2 with_image,
        first_name: ::std::string::String = "firstName" 2 with_first_name,
        last_name: ::std::string::String = "lastName" 2 with_last_name,
        email: ::std::string::String = "email" 2 with_email,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        additional_ids: ::std::vec::Vec<crate::ConversationRecipientAdditionalIdentifier> = "additionalIds" 2 with_additional_ids,
    )
});

/// The property `idType` of `ConversationMessagingToRecipient`. Known values: `Email`, `Phone`, `Opaque`, `Topic`.
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
    Topic,
}

crate::runtime::known!(IdType);

impl crate::runtime::Enum for IdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Opaque, "Opaque"),
        (Self::Topic, "Topic"),
    ];
}
