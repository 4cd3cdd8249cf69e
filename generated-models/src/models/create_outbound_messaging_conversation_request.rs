// @generated from the schema "CreateOutboundMessagingConversationRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CreateOutboundMessagingConversationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateOutboundMessagingConversationRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `toAddressMessengerType`: one of `sms`, `open` and `whatsapp`, required.
    #[doc(alias = "toAddressMessengerType")]
    pub to_address_messenger_type: Option<Open<ToAddressMessengerType>>,
    /// `useExistingConversation`: `boolean`.
    #[doc(alias = "useExistingConversation")]
    pub use_existing_conversation: Option<bool>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `useUserFromAddress`: `boolean`.
    #[doc(alias = "useUserFromAddress")]
    pub use_user_from_address: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateOutboundMessagingConversationRequest "CreateOutboundMessagingConversationRequest" 6 {
    (
        queue_id: String = "queueId" with_queue_id required,
        to_address: String = "toAddress" with_to_address required,
        to_address_messenger_type: Open<ToAddressMessengerType> = "toAddressMessengerType" with_to_address_messenger_type required,
        use_existing_conversation: bool = "useExistingConversation" with_use_existing_conversation,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        use_user_from_address: bool = "useUserFromAddress" with_use_user_from_address,
    )
});

/// The property `toAddressMessengerType` of `CreateOutboundMessagingConversationRequest`. Known values: `sms`, `open`, `whatsapp`.
#[repr(u16)]
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Open,
    Whatsapp,
}

crate::runtime::values!(ToAddressMessengerType {
    Sms = "sms",
    Open = "open",
    Whatsapp = "whatsapp",
});
