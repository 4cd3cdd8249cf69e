// @generated from the schema "ConversationMessagingFromRecipient"; changes made here are lost at the next generation

use crate::ConversationRecipientAdditionalIdentifier;
use crate::runtime::{Extra, Open};

/// The schema `ConversationMessagingFromRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessagingFromRecipient {
    /// `nickname`: `string`, read-only.
    pub nickname: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `idType`: one of `Email`, `Phone` and `Opaque`, read-only.
    #[doc(alias = "idType")]
    pub id_type: Option<Open<IdType>>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`.
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

crate::runtime::model!(ConversationMessagingFromRecipient "ConversationMessagingFromRecipient" 9 {
    (
        nickname: String = "nickname" with_nickname read_only,
        id: String = "id" with_id required,
        id_type: Open<IdType> = "idType" with_id_type read_only,
        image: String = "image" with_image,
        first_name: String = "firstName" with_first_name,
        last_name: String = "lastName" with_last_name,
        email: String = "email" with_email read_only,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        additional_ids: Vec<ConversationRecipientAdditionalIdentifier> = "additionalIds" with_additional_ids read_only,
    )
});

/// The property `idType` of `ConversationMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
#[repr(u16)]
#[non_exhaustive]
pub enum IdType {
    Email,
    Phone,
    Opaque,
}

crate::runtime::values!(IdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
});
