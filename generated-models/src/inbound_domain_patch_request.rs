// @generated from the schema "InboundDomainPatchRequest"; changes made here are lost at the next generation

/// The schema `InboundDomainPatchRequest`.
#[repr(C)]
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

crate::runtime::model!(InboundDomainPatchRequest "InboundDomainPatchRequest" 3 {
    (
        mail_from_settings: ::std::boxed::Box<crate::MailFromResult> = "mailFromSettings" 0 with_mail_from_settings,
        custom_smtp_server: ::std::boxed::Box<crate::DomainEntityRef> = "customSMTPServer" 0 with_custom_smtp_server,
        imap_settings: ::std::boxed::Box<crate::ImapSettings> = "imapSettings" 0 with_imap_settings,
    )
});
