// @generated from the schema "SendAgentlessOutboundMessageResponse"; changes made here are lost at the next generation

/// The schema `SendAgentlessOutboundMessageResponse`.
#[repr(C)]
pub struct SendAgentlessOutboundMessageResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `fromAddress`: `string`.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `string`.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `messengerType`: `string`.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `textBody`: `string`.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `messagingTemplate`: `SendMessagingTemplateRequest`.
    #[doc(alias = "messagingTemplate")]
    pub messaging_template: ::std::option::Option<
        ::std::boxed::Box<crate::SendMessagingTemplateRequest>,
    >,
    /// `useExistingActiveConversation`: `boolean`.
    #[doc(alias = "useExistingActiveConversation")]
    pub use_existing_active_conversation: ::std::option::Option<bool>,
    /// `message`: `MessageData`.
    pub message: ::std::option::Option<::std::boxed::Box<crate::MessageData>>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SendAgentlessOutboundMessageResponse "SendAgentlessOutboundMessageResponse" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        from_address: ::std::string::String = "fromAddress" 0 with_from_address,
        to_address: ::std::string::String = "toAddress" 0 with_to_address,
        messenger_type: crate::runtime::Open<MessengerType> = "messengerType" 0 with_messenger_type,
        text_body: ::std::string::String = "textBody" 0 with_text_body,
        messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest> = "messagingTemplate" 0 with_messaging_template,
        use_existing_active_conversation: bool = "useExistingActiveConversation" 0 with_use_existing_active_conversation,
        message: ::std::boxed::Box<crate::MessageData> = "message" 0 with_message,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 2 with_user,
    )
});

/// The property `messengerType` of `SendAgentlessOutboundMessageResponse`. Known values: `sms`, `whatsapp`, `open`.
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Whatsapp,
    Open,
}

crate::runtime::known!(MessengerType);

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Open, "open"),
    ];
}
