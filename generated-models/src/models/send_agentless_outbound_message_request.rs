// @generated from the schema "SendAgentlessOutboundMessageRequest"; changes made here are lost at the next generation

use crate::SendMessagingTemplateRequest;
use crate::runtime::{Extra, Open};

/// The schema `SendAgentlessOutboundMessageRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SendAgentlessOutboundMessageRequest {
    /// `fromAddress`: `string`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<String>,
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: Option<String>,
    /// `toAddressMessengerType`: one of `sms`, `whatsapp` and `open`, required.
    #[doc(alias = "toAddressMessengerType")]
    pub to_address_messenger_type: Option<Open<ToAddressMessengerType>>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: Option<String>,
    /// `messagingTemplate`: `SendMessagingTemplateRequest`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: Option<Box<SendMessagingTemplateRequest>>,
    /// `useExistingActiveConversation`: `boolean`.
    #[doc(alias = "useExistingActiveConversation")]
    pub use_existing_active_conversation: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SendAgentlessOutboundMessageRequest "SendAgentlessOutboundMessageRequest" 6 {
    (
        from_address: String = "fromAddress" with_from_address required,
        to_address: String = "toAddress" with_to_address required,
        to_address_messenger_type: Open<ToAddressMessengerType> = "toAddressMessengerType" with_to_address_messenger_type required,
        text_body: String = "textBody" with_text_body,
        messaging_template: Box<SendMessagingTemplateRequest> = "messagingTemplate" with_messaging_template,
        use_existing_active_conversation: bool = "useExistingActiveConversation" with_use_existing_active_conversation,
    )
});

/// The property `toAddressMessengerType` of `SendAgentlessOutboundMessageRequest`. Known values: `sms`, `whatsapp`, `open`.
#[repr(u16)]
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Whatsapp,
    Open,
}

crate::runtime::values!(ToAddressMessengerType {
    Sms = "sms",
    Whatsapp = "whatsapp",
    Open = "open",
});
