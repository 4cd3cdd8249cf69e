// @generated from the schema "AiAnswer"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AiAnswer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AiAnswer {
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: Option<String>,
    /// `explanation`: `string`.
    pub explanation: Option<String>,
    /// `failureType`: one of `LowConfidenceError`, `ParsingError`, `ServiceError` and `LowHistoricalAccuracyError`.
    #[doc(alias = "failureType")]
    pub failure_type: Option<Open<FailureType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AiAnswer "AiAnswer" 3 {
    (
        answer_id: String = "answerId" with_answer_id,
        explanation: String = "explanation" with_explanation,
        failure_type: Open<FailureType> = "failureType" with_failure_type,
    )
});

/// The property `failureType` of `AiAnswer`. Known values: `LowConfidenceError`, `ParsingError`, `ServiceError`, `LowHistoricalAccuracyError`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureType {
    LowConfidenceError,
    ParsingError,
    ServiceError,
    LowHistoricalAccuracyError,
}

crate::runtime::values!(FailureType {
    LowConfidenceError = "LowConfidenceError",
    ParsingError = "ParsingError",
    ServiceError = "ServiceError",
    LowHistoricalAccuracyError = "LowHistoricalAccuracyError",
});
