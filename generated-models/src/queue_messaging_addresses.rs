// @generated from the schema "QueueMessagingAddresses"; changes made here are lost at the next generation

/// The schema `QueueMessagingAddresses`.
#[repr(C)]
pub struct QueueMessagingAddresses {
    /// `smsAddress`: `DomainEntityRef`.
    #[doc(alias = "smsAddress")]
    pub sms_address: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `openMessagingRecipient`: `DomainEntityRef`.
    #[doc(alias = "openMessagingRecipient")]
    pub open_messaging_recipient: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `whatsAppRecipient`: `DomainEntityRef`.
    #[doc(alias = "whatsAppRecipient")]
    pub whats_app_recipient: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueMessagingAddresses "QueueMessagingAddresses" 3 {
    (
        sms_address: ::std::boxed::Box<crate::DomainEntityRef> = "smsAddress" 0 with_sms_address,
        open_messaging_recipient: ::std::boxed::Box<crate::DomainEntityRef> = "openMessagingRecipient" 0 with_open_messaging_recipient,
        whats_app_recipient: ::std::boxed::Box<crate::DomainEntityRef> = "whatsAppRecipient" 0 with_whats_app_recipient,
    )
});
