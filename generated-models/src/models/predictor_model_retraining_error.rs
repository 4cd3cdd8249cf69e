// @generated from the schema "PredictorModelRetrainingError"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `PredictorModelRetrainingError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorModelRetrainingError {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `errorCode`: one of `NotEnoughData`, `ServiceError` and `UnknownError`, required, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: Option<Open<ErrorCode>>,
    /// `dateOfFirstOccurrence`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateOfFirstOccurrence")]
    pub date_of_first_occurrence: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorModelRetrainingError "PredictorModelRetrainingError" 3 {
    (
        id: String = "id" with_id read_only,
        error_code: Open<ErrorCode> = "errorCode" with_error_code required read_only,
        date_of_first_occurrence: DateTime = "dateOfFirstOccurrence" with_date_of_first_occurrence required read_only,
    )
});

/// The property `errorCode` of `PredictorModelRetrainingError`. Known values: `NotEnoughData`, `ServiceError`, `UnknownError`.
#[repr(u16)]
#[non_exhaustive]
pub enum ErrorCode {
    NotEnoughData,
    ServiceError,
    UnknownError,
}

crate::runtime::values!(ErrorCode {
    NotEnoughData = "NotEnoughData",
    ServiceError = "ServiceError",
    UnknownError = "UnknownError",
});
