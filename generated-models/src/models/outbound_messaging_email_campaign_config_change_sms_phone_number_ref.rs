// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef" 1 {
    (
        phone_number: String = "phoneNumber" with_phone_number,
    )
});
