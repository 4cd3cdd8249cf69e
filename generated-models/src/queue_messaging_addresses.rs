// @generated from the schema "QueueMessagingAddresses"; changes made here are lost at the next generation

/// The schema `QueueMessagingAddresses`.
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

impl crate::runtime::Model for QueueMessagingAddresses {
    const EMPTY: Self = Self {
        sms_address: ::std::option::Option::None,
        open_messaging_recipient: ::std::option::Option::None,
        whats_app_recipient: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueMessagingAddresses = &<QueueMessagingAddresses as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueMessagingAddresses",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("smsAddress", "sms_address", 0),
            ("openMessagingRecipient", "open_messaging_recipient", 0),
            ("whatsAppRecipient", "whats_app_recipient", 0),
        ],
        fields: &[&E.sms_address, &E.open_messaging_recipient, &E.whats_app_recipient],
    }
};

crate::runtime::model!(QueueMessagingAddresses);

crate::runtime::setters!(QueueMessagingAddresses {
    with_sms_address: sms_address: ::std::boxed::Box<crate::DomainEntityRef>,
    with_open_messaging_recipient: open_messaging_recipient: ::std::boxed::Box<crate::DomainEntityRef>,
    with_whats_app_recipient: whats_app_recipient: ::std::boxed::Box<crate::DomainEntityRef>,
});
