// @generated from the schema "SendAgentlessOutboundMessageResponse"; changes made here are lost at the next generation

/// The schema `SendAgentlessOutboundMessageResponse`.
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

impl crate::runtime::Model for SendAgentlessOutboundMessageResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        messenger_type: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        messaging_template: ::std::option::Option::None,
        use_existing_active_conversation: ::std::option::Option::None,
        message: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SendAgentlessOutboundMessageResponse = &<SendAgentlessOutboundMessageResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SendAgentlessOutboundMessageResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("conversationId", "conversation_id", 0),
            ("fromAddress", "from_address", 0),
            ("toAddress", "to_address", 0),
            ("messengerType", "messenger_type", 0),
            ("textBody", "text_body", 0),
            ("messagingTemplate", "messaging_template", 0),
            ("useExistingActiveConversation", "use_existing_active_conversation", 0),
            ("message", "message", 0),
            ("timestamp", "timestamp", 0),
            ("selfUri", "self_uri", 2),
            ("user", "user", 2),
        ],
        fields: &[
            &E.id,
            &E.conversation_id,
            &E.from_address,
            &E.to_address,
            &E.messenger_type,
            &E.text_body,
            &E.messaging_template,
            &E.use_existing_active_conversation,
            &E.message,
            &E.timestamp,
            &E.self_uri,
            &E.user,
        ],
    }
};

crate::runtime::model!(SendAgentlessOutboundMessageResponse);

crate::runtime::setters!(SendAgentlessOutboundMessageResponse {
    with_id: id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_from_address: from_address: ::std::string::String,
    with_to_address: to_address: ::std::string::String,
    with_messenger_type: messenger_type: crate::runtime::Open<MessengerType>,
    with_text_body: text_body: ::std::string::String,
    with_messaging_template: messaging_template: ::std::boxed::Box<crate::SendMessagingTemplateRequest>,
    with_use_existing_active_conversation: use_existing_active_conversation: bool,
    with_message: message: ::std::boxed::Box<crate::MessageData>,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `messengerType` of `SendAgentlessOutboundMessageResponse`. Known values: `sms`, `whatsapp`, `open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Whatsapp,
    Open,
}

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Open, "open"),
    ];
}
