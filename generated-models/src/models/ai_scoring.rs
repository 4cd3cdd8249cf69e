// @generated from the schema "AiScoring"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AiScoring`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AiScoring {
    /// `failureType`: one of `QuotaReached`, `ParsingError`, `ServiceError`, `InvalidRequest` and 2 more, read-only.
    #[doc(alias = "failureType")]
    pub failure_type: Option<Open<FailureType>>,
    /// `pending`: `boolean`, read-only.
    pub pending: Option<bool>,
    /// `dateLastChanged`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastChanged")]
    pub date_last_changed: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AiScoring "AiScoring" 3 {
    (
        failure_type: Open<FailureType> = "failureType" with_failure_type read_only,
        pending: bool = "pending" with_pending read_only,
        date_last_changed: DateTime = "dateLastChanged" with_date_last_changed read_only,
    )
});

/// The property `failureType` of `AiScoring`. Known values: `QuotaReached`, `ParsingError`, `ServiceError`, `InvalidRequest`, `DuplicateFormSameAgent`, `Unauthorized`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureType {
    QuotaReached,
    ParsingError,
    ServiceError,
    InvalidRequest,
    DuplicateFormSameAgent,
    Unauthorized,
}

crate::runtime::values!(FailureType {
    QuotaReached = "QuotaReached",
    ParsingError = "ParsingError",
    ServiceError = "ServiceError",
    InvalidRequest = "InvalidRequest",
    DuplicateFormSameAgent = "DuplicateFormSameAgent",
    Unauthorized = "Unauthorized",
});
