// @generated from the schema "QueueMessagingAddresses"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `QueueMessagingAddresses`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueMessagingAddresses {
    /// `smsAddress`: `DomainEntityRef`.
    #[doc(alias = "smsAddress")]
    pub sms_address: Option<Box<DomainEntityRef>>,
    /// `openMessagingRecipient`: `DomainEntityRef`.
    #[doc(alias = "openMessagingRecipient")]
    pub open_messaging_recipient: Option<Box<DomainEntityRef>>,
    /// `whatsAppRecipient`: `DomainEntityRef`.
    #[doc(alias = "whatsAppRecipient")]
    pub whats_app_recipient: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueMessagingAddresses "QueueMessagingAddresses" 3 {
    (
        sms_address: Box<DomainEntityRef> = "smsAddress" with_sms_address,
        open_messaging_recipient: Box<DomainEntityRef> = "openMessagingRecipient" with_open_messaging_recipient,
        whats_app_recipient: Box<DomainEntityRef> = "whatsAppRecipient" with_whats_app_recipient,
    )
});
