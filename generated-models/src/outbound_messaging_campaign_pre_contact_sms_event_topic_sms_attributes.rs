// @generated from the schema "OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes"; changes made here are lost at the next generation

/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes`.
#[repr(C)]
pub struct OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes {
    /// `contactPhoneNumber`: `string`.
    #[doc(alias = "contactPhoneNumber")]
    pub contact_phone_number: ::std::option::Option<::std::string::String>,
    /// `contactPhoneNumberColumnName`: `string`.
    #[doc(alias = "contactPhoneNumberColumnName")]
    pub contact_phone_number_column_name: ::std::option::Option<::std::string::String>,
    /// `configuredSenderPhoneNumber`: `string`.
    #[doc(alias = "configuredSenderPhoneNumber")]
    pub configured_sender_phone_number: ::std::option::Option<::std::string::String>,
    /// `senderPhoneNumber`: `string`.
    #[doc(alias = "senderPhoneNumber")]
    pub sender_phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes "OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes" 4 {
    (
        contact_phone_number: ::std::string::String = "contactPhoneNumber" 0 with_contact_phone_number,
        contact_phone_number_column_name: ::std::string::String = "contactPhoneNumberColumnName" 0 with_contact_phone_number_column_name,
        configured_sender_phone_number: ::std::string::String = "configuredSenderPhoneNumber" 0 with_configured_sender_phone_number,
        sender_phone_number: ::std::string::String = "senderPhoneNumber" 0 with_sender_phone_number,
    )
});
