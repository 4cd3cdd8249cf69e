// @generated from the schema "InboundDomain"; changes made here are lost at the next generation

use crate::{DomainEntityRef, MailFromResult};
use crate::runtime::{Extra, Open};

/// The schema `InboundDomain`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InboundDomain {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `mxRecordStatus`: one of `VALID`, `INVALID` and `NOT_AVAILABLE`.
    #[doc(alias = "mxRecordStatus")]
    pub mx_record_status: Option<Open<MxRecordStatus>>,
    /// `subDomain`: `boolean`.
    #[doc(alias = "subDomain")]
    pub sub_domain: Option<bool>,
    /// `mailFromSettings`: `MailFromResult`.
    #[doc(alias = "mailFromSettings")]
    pub mail_from_settings: Option<Box<MailFromResult>>,
    /// `customSMTPServer`: `DomainEntityRef`.
    #[doc(alias = "customSMTPServer")]
    pub custom_smtp_server: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InboundDomain "InboundDomain" 7 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        mx_record_status: Open<MxRecordStatus> = "mxRecordStatus" with_mx_record_status,
        sub_domain: bool = "subDomain" with_sub_domain,
        mail_from_settings: Box<MailFromResult> = "mailFromSettings" with_mail_from_settings,
        custom_smtp_server: Box<DomainEntityRef> = "customSMTPServer" with_custom_smtp_server,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `mxRecordStatus` of `InboundDomain`. Known values: `VALID`, `INVALID`, `NOT_AVAILABLE`.
#[repr(u16)]
#[non_exhaustive]
pub enum MxRecordStatus {
    Valid,
    Invalid,
    NotAvailable,
}

crate::runtime::values!(MxRecordStatus {
    Valid = "VALID",
    Invalid = "INVALID",
    NotAvailable = "NOT_AVAILABLE",
});
