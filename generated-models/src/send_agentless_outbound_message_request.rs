// @generated from the schema "SendAgentlessOutboundMessageRequest"; changes made here are lost at the next generation

/// The schema `SendAgentlessOutboundMessageRequest`.
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

impl crate::runtime::Model for SendAgentlessOutboundMessageRequest {
    const EMPTY: Self = Self {
        from_address: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        to_address_messenger_type: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        messaging_template: ::std::option::Option::None,
        use_existing_active_conversation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SendAgentlessOutboundMessageRequest = &<SendAgentlessOutboundMessageRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SendAgentlessOutboundMessageRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fromAddress", "from_address", 1),
            ("toAddress", "to_address", 1),
            ("toAddressMessengerType", "to_address_messenger_type", 1),
            ("textBody", "text_body", 0),
            ("messagingTemplate", "messaging_template", 0),
            ("useExistingActiveConversation", "use_existing_active_conversation", 0),
        ],
        fields: &[
            &E.from_address,
            &E.to_address,
            &E.to_address_messenger_type,
            &E.text_body,
            &E.messaging_template,
            &E.use_existing_active_conversation,
        ],
    }
};

crate::runtime::model!(SendAgentlessOutboundMessageRequest);

crate::runtime::setters!(SendAgentlessOutboundMessageRequest {
    with_from_address: from_address: ::std::string::String,
    with_to_address: to_address: ::std::string::String,
    with_to_address_messenger_type: to_address_messenger_type: crate::runtime::Open<ToAddressMessengerType>,
    with_text_body: text_body: ::std::string::String,
    with_messaging_template: messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest>,
    with_use_existing_active_conversation: use_existing_active_conversation: bool,
});

/// The property `toAddressMessengerType` of `SendAgentlessOutboundMessageRequest`. Known values: `sms`, `whatsapp`, `open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Whatsapp,
    Open,
}

impl crate::runtime::Enum for ToAddressMessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Open, "open"),
    ];
}
