// @generated from the schema "MailFromResult"; changes made here are lost at the next generation

use crate::Record;
use crate::runtime::{Extra, Open};

/// The schema `MailFromResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MailFromResult {
    /// `status`: one of `FAILED`, `PENDING`, `VERIFIED` and `UNKNOWN`.
    pub status: Option<Open<Status>>,
    /// `records`: `array of Record`.
    pub records: Option<Vec<Record>>,
    /// `mailFromDomain`: `string`, required.
    #[doc(alias = "mailFromDomain")]
    pub mail_from_domain: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MailFromResult "MailFromResult" 3 {
    (
        status: Open<Status> = "status" with_status,
        records: Vec<Record> = "records" with_records,
        mail_from_domain: String = "mailFromDomain" with_mail_from_domain required,
    )
});

/// The property `status` of `MailFromResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Failed,
    Pending,
    Verified,
    Unknown,
}

crate::runtime::values!(Status {
    Failed = "FAILED",
    Pending = "PENDING",
    Verified = "VERIFIED",
    Unknown = "UNKNOWN",
});
