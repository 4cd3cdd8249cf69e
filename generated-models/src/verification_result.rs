// @generated from the schema "VerificationResult"; changes made here are lost at the next generation

/// The schema `VerificationResult`.
pub struct VerificationResult {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `records`: `array of Record`.
    pub records: ::std::option::Option<::std::vec::Vec<crate::Record>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VerificationResult {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        records: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VerificationResult = &<VerificationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VerificationResult",
        empty: E,
        extra: &E.extra,
        properties: &[("status", "status", 0), ("records", "records", 0)],
        fields: &[&E.status, &E.records],
    }
};

crate::runtime::model!(VerificationResult);

crate::runtime::setters!(VerificationResult {
    with_status: status: crate::runtime::Open<Status>,
    with_records: records: ::std::vec::Vec<crate::Record>,
});

/// The property `status` of `VerificationResult`. Known values: `FAILED`, `PENDING`, `VERIFIED`, `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Failed,
    Pending,
    Verified,
    Unknown,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Failed, "FAILED"),
        (Self::Pending, "PENDING"),
        (Self::Verified, "VERIFIED"),
        (Self::Unknown, "UNKNOWN"),
    ];
}
