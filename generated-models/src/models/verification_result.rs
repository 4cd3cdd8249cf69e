// @generated from the schema "VerificationResult"; changes made here are lost at the next generation

use crate::Record;
use crate::runtime::{Extra, Open};

/// The schema `VerificationResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VerificationResult {
    /// `status`: one of `FAILED`, `PENDING`, `VERIFIED` and `UNKNOWN`.
    pub status: Option<Open<Status>>,
    /// `records`: `array of Record`.
    pub records: Option<Vec<Record>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VerificationResult "VerificationResult" 2 {
    (
        status: Open<Status> = "status" with_status,
        records: Vec<Record> = "records" with_records,
    )
});

/// The property `status` of `VerificationResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
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
