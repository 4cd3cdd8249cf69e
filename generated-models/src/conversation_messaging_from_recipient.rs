// @generated from the schema "ConversationMessagingFromRecipient"; changes made here are lost at the next generation

/// The schema `ConversationMessagingFromRecipient`.
#[repr(C)]
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

crate::runtime::model!(ConversationMessagingFromRecipient "ConversationMessagingFromRecipient" 9 {
    (
        nickname: ::std::string::String = "nickname" 2 with_nickname,
        id: ::std::string::String = "id" 1 with_id,
        id_type: crate::runtime::Open<IdType> = "idType" 2 with_id_type,
        image: ::std::string::String = "image" 0 with_image,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        email: ::std::string::String = "email" 2 with_email,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        additional_ids: ::std::vec::Vec<crate::ConversationRecipientAdditionalIdentifier> = "additionalIds" 2 with_additional_ids,
    )
});

/// The property `idType` of `ConversationMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

crate::runtime::known!(IdType);

impl crate::runtime::Enum for IdType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Phone, "Phone"),
        (Self::Opaque, "Opaque"),
    ];
}
