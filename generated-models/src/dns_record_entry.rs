// @generated from the schema "DnsRecordEntry"; changes made here are lost at the next generation

/// The schema `DnsRecordEntry`.
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

impl crate::runtime::Model for DnsRecordEntry {
    const EMPTY: Self = Self {
        host: ::std::option::Option::None,
        record_contents: ::std::option::Option::None,
        verification_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DnsRecordEntry = &<DnsRecordEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DnsRecordEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("host", "host", 0),
            ("recordContents", "record_contents", 0),
            ("verificationStatus", "verification_status", 0),
        ],
        fields: &[&E.host, &E.record_contents, &E.verification_status],
    }
};

crate::runtime::model!(DnsRecordEntry);

crate::runtime::setters!(DnsRecordEntry {
    with_host: host: ::std::string::String,
    with_record_contents: record_contents: ::std::string::String,
    with_verification_status: verification_status: crate::runtime::Open<VerificationStatus>,
});

/// The property `verificationStatus` of `DnsRecordEntry`. Known values: `Pending`, `Verified`, `Failed`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerificationStatus {
    Pending,
    Verified,
    Failed,
    Unknown,
}

impl crate::runtime::Enum for VerificationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Verified, "Verified"),
        (Self::Failed, "Failed"),
        (Self::Unknown, "Unknown"),
    ];
}
