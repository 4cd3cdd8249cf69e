// @generated from the schema "PredictorModelRetrainingError"; changes made here are lost at the next generation

/// The schema `PredictorModelRetrainingError`.
#[repr(C)]
pub struct PredictorModelRetrainingError {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`, required, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<crate::runtime::Open<ErrorCode>>,
    /// `dateOfFirstOccurrence`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateOfFirstOccurrence")]
    pub date_of_first_occurrence: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorModelRetrainingError "PredictorModelRetrainingError" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        error_code: crate::runtime::Open<ErrorCode> = "errorCode" 3 with_error_code,
        date_of_first_occurrence: crate::runtime::DateTime = "dateOfFirstOccurrence" 3 with_date_of_first_occurrence,
    )
});

/// The property `errorCode` of `PredictorModelRetrainingError`. Known values: `NotEnoughData`, `ServiceError`, `UnknownError`.
#[non_exhaustive]
pub enum ErrorCode {
    NotEnoughData,
    ServiceError,
    UnknownError,
}

crate::runtime::known!(ErrorCode);

impl crate::runtime::Enum for ErrorCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NotEnoughData, "NotEnoughData"),
        (Self::ServiceError, "ServiceError"),
        (Self::UnknownError, "UnknownError"),
    ];
}
