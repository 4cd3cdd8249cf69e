// @generated from the schema "DnsRecordEntry"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DnsRecordEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DnsRecordEntry {
    /// `host`: `string`.
    pub host: Option<String>,
    /// `recordContents`: `string`.
    #[doc(alias = "recordContents")]
    pub record_contents: Option<String>,
    /// `verificationStatus`: one of `Pending`, `Verified`, `Failed` and `Unknown`.
    #[doc(alias = "verificationStatus")]
    pub verification_status: Option<Open<VerificationStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DnsRecordEntry "DnsRecordEntry" 3 {
    (
        host: String = "host" with_host,
        record_contents: String = "recordContents" with_record_contents,
        verification_status: Open<VerificationStatus> = "verificationStatus" with_verification_status,
    )
});

/// The property `verificationStatus` of `DnsRecordEntry`. Known values: `Pending`, `Verified`, `Failed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum VerificationStatus {
    Pending,
    Verified,
    Failed,
    Unknown,
}

crate::runtime::values!(VerificationStatus {
    Pending = "Pending",
    Verified = "Verified",
    Failed = "Failed",
    Unknown = "Unknown",
});
