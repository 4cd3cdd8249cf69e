// @generated from the schema "InboundDomainPatchRequest"; changes made here are lost at the next generation

use crate::{DomainEntityRef, ImapSettings, MailFromResult};
use crate::runtime::Extra;

/// The schema `InboundDomainPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InboundDomainPatchRequest {
    /// `mailFromSettings`: `MailFromResult`.
    #[doc(alias = "mailFromSettings")]
    pub mail_from_settings: Option<Box<MailFromResult>>,
    /// `customSMTPServer`: `DomainEntityRef`.
    #[doc(alias = "customSMTPServer")]
    pub custom_smtp_server: Option<Box<DomainEntityRef>>,
    /// `imapSettings`: `ImapSettings`.
    #[doc(alias = "imapSettings")]
    pub imap_settings: Option<Box<ImapSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InboundDomainPatchRequest "InboundDomainPatchRequest" 3 {
    (
        mail_from_settings: Box<MailFromResult> = "mailFromSettings" with_mail_from_settings,
        custom_smtp_server: Box<DomainEntityRef> = "customSMTPServer" with_custom_smtp_server,
        imap_settings: Box<ImapSettings> = "imapSettings" with_imap_settings,
    )
});
