// @generated from the schema "CreateOutboundMessagingConversationRequest"; changes made here are lost at the next generation

/// The schema `CreateOutboundMessagingConversationRequest`.
pub struct CreateOutboundMessagingConversationRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `toAddress`: `string`, required.
    #[doc(alias = "toAddress")]
    pub to_address: ::std::option::Option<::std::string::String>,
    /// `toAddressMessengerType`: `string`, required.
    #[doc(alias = "toAddressMessengerType")]
    pub to_address_messenger_type: ::std::option::Option<
        crate::runtime::Open<ToAddressMessengerType>,
    >,
    /// `useExistingConversation`: `boolean`.
    #[doc(alias = "useExistingConversation")]
    pub use_existing_conversation: ::std::option::Option<bool>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `useUserFromAddress`: `boolean`.
    #[doc(alias = "useUserFromAddress")]
    pub use_user_from_address: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateOutboundMessagingConversationRequest {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        to_address: ::std::option::Option::None,
        to_address_messenger_type: ::std::option::Option::None,
        use_existing_conversation: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        use_user_from_address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateOutboundMessagingConversationRequest = &<CreateOutboundMessagingConversationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateOutboundMessagingConversationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 1),
            ("toAddress", "to_address", 1),
            ("toAddressMessengerType", "to_address_messenger_type", 1),
            ("useExistingConversation", "use_existing_conversation", 0),
            ("externalContactId", "external_contact_id", 0),
            ("useUserFromAddress", "use_user_from_address", 0),
        ],
        fields: &[
            &E.queue_id,
            &E.to_address,
            &E.to_address_messenger_type,
            &E.use_existing_conversation,
            &E.external_contact_id,
            &E.use_user_from_address,
        ],
    }
};

crate::runtime::model!(CreateOutboundMessagingConversationRequest);

crate::runtime::setters!(CreateOutboundMessagingConversationRequest {
    with_queue_id: queue_id: ::std::string::String,
    with_to_address: to_address: ::std::string::String,
    with_to_address_messenger_type: to_address_messenger_type: crate::runtime::Open<ToAddressMessengerType>,
    with_use_existing_conversation: use_existing_conversation: bool,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_use_user_from_address: use_user_from_address: bool,
});

/// The property `toAddressMessengerType` of `CreateOutboundMessagingConversationRequest`. Known values: `sms`, `open`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Open,
    Whatsapp,
}

impl crate::runtime::Enum for ToAddressMessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Open, "open"),
        (Self::Whatsapp, "whatsapp"),
    ];
}
