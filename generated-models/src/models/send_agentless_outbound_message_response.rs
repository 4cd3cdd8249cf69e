// @generated from the schema "SendAgentlessOutboundMessageResponse"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, MessageData, SendMessagingTemplateRequest};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SendAgentlessOutboundMessageResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SendAgentlessOutboundMessageResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `messengerType`: one of `sms`, `whatsapp` and `open`.
    #[doc(alias = "messengerType")]
    pub messenger_type: Option<Open<MessengerType>>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `messagingTemplate`: `SendMessagingTemplateRequest`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: Option<Box<SendMessagingTemplateRequest>>,
    /// `useExistingActiveConversation`: `boolean`.
    #[doc(alias = "useExistingActiveConversation")]
    pub use_existing_active_conversation: Option<bool>,
    /// `message`: `MessageData`.
    pub message: Option<Box<MessageData>>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `user`: `AddressableEntityRef`, read-only.
    pub user: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SendAgentlessOutboundMessageResponse "SendAgentlessOutboundMessageResponse" 12 {
    (
        id: String = "id" with_id read_only,
        conversation_id: String = "conversationId" with_conversation_id,
        from_address: String = "fromAddress" with_from_address,
        to_address: String = "toAddress" with_to_address,
        messenger_type: Open<MessengerType> = "messengerType" with_messenger_type,
        text_body: String = "textBody" with_text_body,
        messaging_template: Box<SendMessagingTemplateRequest> = "messagingTemplate" with_messaging_template,
        use_existing_active_conversation: bool = "useExistingActiveConversation" with_use_existing_active_conversation,
        message: Box<MessageData> = "message" with_message,
        timestamp: DateTime = "timestamp" with_timestamp,
        self_uri: String = "selfUri" with_self_uri read_only,
        user: Box<AddressableEntityRef> = "user" with_user read_only,
    )
});

/// The property `messengerType` of `SendAgentlessOutboundMessageResponse`. Known values: `sms`, `whatsapp`, `open`.
#[repr(u16)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Whatsapp,
    Open,
}

crate::runtime::values!(MessengerType {
    Sms = "sms",
    Whatsapp = "whatsapp",
    Open = "open",
});
