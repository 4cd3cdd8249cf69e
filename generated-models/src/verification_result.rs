// @generated from the schema "VerificationResult"; changes made here are lost at the next generation

/// The schema `VerificationResult`.
#[repr(C)]
pub struct VerificationResult {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `records`: `array of Record`.
    pub records: ::std::option::Option<::std::vec::Vec<crate::Record>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VerificationResult "VerificationResult" 2 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        records: ::std::vec::Vec<crate::Record> = "records" 0 with_records,
    )
});

/// The property `status` of `VerificationResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
#[non_exhaustive]
pub enum Status {
    Failed,
    Pending,
    Verified,
    Unknown,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failed, "FAILED"),
        (Self::Pending, "PENDING"),
        (Self::Verified, "VERIFIED"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
