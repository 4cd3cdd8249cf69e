// @generated from the schema "SendAgentlessOutboundMessageRequest"; changes made here are lost at the next generation

/// The schema `SendAgentlessOutboundMessageRequest`.
#[repr(C)]
pub struct SendAgentlessOutboundMessageRequest {
    /// `fromAddress`: `string`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `toAddressMessengerType`: `string`, required.
    #[doc(alias = "toAddressMessengerType")]
    pub to_address_messenger_type: ::std::option::Option<
        crate::runtime::Open<ToAddressMessengerType>,
    >,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SendAgentlessOutboundMessageRequest "SendAgentlessOutboundMessageRequest" 6 {
    (
        from_address: ::std::string::String = "fromAddress" 1 with_from_address,
        to_address: ::std::string::String = "toAddress" 1 with_to_address,
        to_address_messenger_type: crate::runtime::Open<ToAddressMessengerType> = "toAddressMessengerType" 1 with_to_address_messenger_type,
        text_body: ::std::string::String = "textBody" 0 with_text_body,
        messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest> = "messagingTemplate" 0 with_messaging_template,
        use_existing_active_conversation: bool = "useExistingActiveConversation" 0 with_use_existing_active_conversation,
    )
});

/// The property `toAddressMessengerType` of `SendAgentlessOutboundMessageRequest`. Known values: `sms`, `whatsapp`, `open`.
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Whatsapp,
    Open,
}

crate::runtime::known!(ToAddressMessengerType);

impl crate::runtime::Enum for ToAddressMessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Open, "open"),
    ];
}
