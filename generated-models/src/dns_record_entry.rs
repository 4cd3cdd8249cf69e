// @generated from the schema "DnsRecordEntry"; changes made here are lost at the next generation

/// The schema `DnsRecordEntry`.
#[repr(C)]
pub struct DnsRecordEntry {
    /// `host`: `string`.
    pub host: ::std::option::Option<::std::string::String>,
    /// `recordContents`: `string`.
    #[doc(alias = "recordContents")]
    pub record_contents: ::std::option::Option<::std::string::String>,
    /// `verificationStatus`: `string`.
    #[doc(alias = "verificationStatus")]
    pub verification_status: ::std::option::Option<
        crate::runtime::Open<VerificationStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DnsRecordEntry "DnsRecordEntry" 3 {
    (
        host: ::std::string::String = "host" 0 with_host,
        record_contents: ::std::string::String = "recordContents" 0 with_record_contents,
        verification_status: crate::runtime::Open<VerificationStatus> = "verificationStatus" 0 with_verification_status,
    )
});

/// The property `verificationStatus` of `DnsRecordEntry`. Known values: `Pending`, `Verified`, `Failed`, `Unknown`.
#[non_exhaustive]
pub enum VerificationStatus {
    Pending,
    Verified,
    Failed,
    Unknown,
}

crate::runtime::known!(VerificationStatus);

impl crate::runtime::Enum for VerificationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Verified, "Verified"),
        (Self::Failed, "Failed"),
        (Self::Unknown, "Unknown"),
    ];
}
