// @generated from the schema "V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient"; changes made here are lost at the next generation

use crate::V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier;
use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient {
    /// `nickname`: `string`.
    pub nickname: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `idType`: one of `Email`, `Phone` and `Opaque`.
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
    /// `email`: `string`.
    pub email: Option<String>,
    /// `additionalIds`: `array of V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier`.
    #[doc(alias = "additionalIds")]
    pub additional_ids: Option<
        Vec<
            V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient "V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient" 8 {
    (
        nickname: String = "nickname" with_nickname,
        id: String = "id" with_id,
        id_type: Open<IdType> = "idType" with_id_type,
        image: String = "image" with_image,
        first_name: String = "firstName" with_first_name,
        last_name: String = "lastName" with_last_name,
        email: String = "email" with_email,
        additional_ids: Vec<V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier> = "additionalIds" with_additional_ids,
    )
});

/// The property `idType` of `V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient`. Known values: `Email`, `Phone`, `Opaque`.
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
