// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef" 1 {
    (
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
    )
});
