// @generated from the schema "InboundDomainPatchRequest"; changes made here are lost at the next generation

/// The schema `InboundDomainPatchRequest`.
pub struct InboundDomainPatchRequest {
    /// `mailFromSettings`: `MailFromResult`.
    #[doc(alias = "mailFromSettings")]
    pub mail_from_settings: ::std::option::Option<
        ::std::boxed::Box<crate::MailFromResult>,
    >,
    /// `customSMTPServer`: `DomainEntityRef`.
    #[doc(alias = "customSMTPServer")]
    pub custom_smtp_server: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `imapSettings`: `ImapSettings`.
    #[doc(alias = "imapSettings")]
    pub imap_settings: ::std::option::Option<::std::boxed::Box<crate::ImapSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InboundDomainPatchRequest {
    const EMPTY: Self = Self {
        mail_from_settings: ::std::option::Option::None,
        custom_smtp_server: ::std::option::Option::None,
        imap_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InboundDomainPatchRequest = &<InboundDomainPatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InboundDomainPatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mailFromSettings", "mail_from_settings", 0),
            ("customSMTPServer", "custom_smtp_server", 0),
            ("imapSettings", "imap_settings", 0),
        ],
        fields: &[&E.mail_from_settings, &E.custom_smtp_server, &E.imap_settings],
    }
};

crate::runtime::model!(InboundDomainPatchRequest);

crate::runtime::setters!(InboundDomainPatchRequest {
    with_mail_from_settings: mail_from_settings: ::std::boxed::Box<crate::MailFromResult>,
    with_custom_smtp_server: custom_smtp_server: ::std::boxed::Box<crate::DomainEntityRef>,
    with_imap_settings: imap_settings: ::std::boxed::Box<crate::ImapSettings>,
});
