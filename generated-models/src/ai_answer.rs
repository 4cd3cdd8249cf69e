// @generated from the schema "AiAnswer"; changes made here are lost at the next generation

/// The schema `AiAnswer`.
#[repr(C)]
pub struct AiAnswer {
    /// `answerId`: `string`.
    #[doc(alias = "answerId")]
    pub answer_id: ::std::option::Option<::std::string::String>,
    /// `explanation`: `string`.
    pub explanation: ::std::option::Option<::std::string::String>,
    /// `failureType`: `string`.
    #[doc(alias = "failureType")]
    pub failure_type: ::std::option::Option<crate::runtime::Open<FailureType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AiAnswer "AiAnswer" 3 {
    (
        answer_id: ::std::string::String = "answerId" 0 with_answer_id,
        explanation: ::std::string::String = "explanation" 0 with_explanation,
        failure_type: crate::runtime::Open<FailureType> = "failureType" 0 with_failure_type,
    )
});

/// The property `failureType` of `AiAnswer`. Known values: `LowConfidenceError`, `ParsingError`, `ServiceError`, `LowHistoricalAccuracyError`.
#[non_exhaustive]
pub enum FailureType {
    LowConfidenceError,
    ParsingError,
    ServiceError,
    LowHistoricalAccuracyError,
}

crate::runtime::known!(FailureType);

impl crate::runtime::Enum for FailureType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LowConfidenceError, "LowConfidenceError"),
        (Self::ParsingError, "ParsingError"),
        (Self::ServiceError, "ServiceError"),
        (Self::LowHistoricalAccuracyError, "LowHistoricalAccuracyError"),
    ];
}
