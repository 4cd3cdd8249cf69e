// @generated from the schema "OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes {
    /// `contactPhoneNumber`: `string`.
    #[doc(alias = "contactPhoneNumber")]
    pub contact_phone_number: Option<String>,
    /// `contactPhoneNumberColumnName`: `string`.
    #[doc(alias = "contactPhoneNumberColumnName")]
    pub contact_phone_number_column_name: Option<String>,
    /// `configuredSenderPhoneNumber`: `string`.
    #[doc(alias = "configuredSenderPhoneNumber")]
    pub configured_sender_phone_number: Option<String>,
    /// `senderPhoneNumber`: `string`.
    #[doc(alias = "senderPhoneNumber")]
    pub sender_phone_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes "OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes" 4 {
    (
        contact_phone_number: String = "contactPhoneNumber" with_contact_phone_number,
        contact_phone_number_column_name: String = "contactPhoneNumberColumnName" with_contact_phone_number_column_name,
        configured_sender_phone_number: String = "configuredSenderPhoneNumber" with_configured_sender_phone_number,
        sender_phone_number: String = "senderPhoneNumber" with_sender_phone_number,
    )
});
