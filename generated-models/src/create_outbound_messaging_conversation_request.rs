// @generated from the schema "CreateOutboundMessagingConversationRequest"; changes made here are lost at the next generation

/// The schema `CreateOutboundMessagingConversationRequest`.
#[repr(C)]
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

crate::runtime::model!(CreateOutboundMessagingConversationRequest "CreateOutboundMessagingConversationRequest" 6 {
    (
        queue_id: ::std::string::String = "queueId" 1 with_queue_id,
        to_address: ::std::string::String = "toAddress" 1 with_to_address,
        to_address_messenger_type: crate::runtime::Open<ToAddressMessengerType> = "toAddressMessengerType" 1 with_to_address_messenger_type,
        use_existing_conversation: bool = "useExistingConversation" 0 with_use_existing_conversation,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        use_user_from_address: bool = "useUserFromAddress" 0 with_use_user_from_address,
    )
});

/// The property `toAddressMessengerType` of `CreateOutboundMessagingConversationRequest`. Known values: `sms`, `open`, `whatsapp`.
#[non_exhaustive]
pub enum ToAddressMessengerType {
    Sms,
    Open,
    Whatsapp,
}

crate::runtime::known!(ToAddressMessengerType);

impl crate::runtime::Enum for ToAddressMessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Open, "open"),
        (Self::Whatsapp, "whatsapp"),
    ];
}
