// @generated from the schema "ConversationMessagingToRecipient"; changes made here are lost at the next generation

use crate::ConversationRecipientAdditionalIdentifier;
use crate::runtime::{Extra, Open};

/// The schema `ConversationMessagingToRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessagingToRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `idType`: one of `Email`, `Phone`, `Opaque` and `Topic`, read-only.
    #[doc(alias = "idType")]
    pub id_type: Option<Open<IdType>>,
    /// `image`: `string`, read-only.
    pub image: Option<String>,
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`, read-only.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `email`: `string`, read-only.
    pub email: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `additionalIds`: `array of ConversationRecipientAdditionalIdentifier`, read-only.
    #[doc(alias = "additionalIds")]
    pub additional_ids: Option<Vec<ConversationRecipientAdditionalIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessagingToRecipient "ConversationMessagingToRecipient" 9 {
    (
        nickname: String = "nickname" with_nickname read_only,
        id: String = "id" with_id required,
        id_type: Open<IdType> = "idType" with_id_type read_only,
        image: String = "image" with_image read_only,
        first_name: String = "firstName" with_first_name read_only,
        last_name: String = "lastName" with_last_name read_only,
        email: String = "email" with_email read_only,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        additional_ids: Vec<ConversationRecipientAdditionalIdentifier> = "additionalIds" with_additional_ids read_only,
    )
});

/// The property `idType` of `ConversationMessagingToRecipient`. Known values: `Email`, `Phone`, `Opaque`, `Topic`.
#[repr(u16)]
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
    Topic,
}

crate::runtime::values!(IdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
    Topic = "Topic",
});
