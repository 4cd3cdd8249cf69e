// @generated from the schema "AiScoring"; changes made here are lost at the next generation

/// The schema `AiScoring`.
#[repr(C)]
pub struct AiScoring {
    /// `failureType`: `string`, read-only.
    #[doc(alias = "failureType")]
    pub failure_type: ::std::option::Option<crate::runtime::Open<FailureType>>,
    /// `pending`: `boolean`, read-only.
    pub pending: ::std::option::Option<bool>,
    /// `dateLastChanged`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastChanged")]
    pub date_last_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AiScoring "AiScoring" 3 {
    (
        failure_type: crate::runtime::Open<FailureType> = "failureType" 2 with_failure_type,
        pending: bool = "pending" 2 with_pending,
        date_last_changed: crate::runtime::DateTime = "dateLastChanged" 2 with_date_last_changed,
    )
});

/// The property `failureType` of `AiScoring`. Known values: `QuotaReached`, `ParsingError`, `ServiceError`, `InvalidRequest`, `DuplicateFormSameAgent`, `Unauthorized`.
#[non_exhaustive]
pub enum FailureType {
    QuotaReached,
    ParsingError,
    ServiceError,
    InvalidRequest,
    DuplicateFormSameAgent,
    Unauthorized,
}

crate::runtime::known!(FailureType);

impl crate::runtime::Enum for FailureType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuotaReached, "QuotaReached"),
        (Self::ParsingError, "ParsingError"),
        (Self::ServiceError, "ServiceError"),
        (Self::InvalidRequest, "InvalidRequest"),
        (Self::DuplicateFormSameAgent, "DuplicateFormSameAgent"),
        (Self::Unauthorized, "Unauthorized"),
    ];
}
