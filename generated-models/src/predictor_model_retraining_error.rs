// @generated from the schema "PredictorModelRetrainingError"; changes made here are lost at the next generation

/// The schema `PredictorModelRetrainingError`.
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

impl crate::runtime::Model for PredictorModelRetrainingError {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        date_of_first_occurrence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorModelRetrainingError = &<PredictorModelRetrainingError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorModelRetrainingError",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("errorCode", "error_code", 3),
            ("dateOfFirstOccurrence", "date_of_first_occurrence", 3),
        ],
        fields: &[&E.id, &E.error_code, &E.date_of_first_occurrence],
    }
};

crate::runtime::model!(PredictorModelRetrainingError);

crate::runtime::setters!(PredictorModelRetrainingError {
    with_id: id: ::std::string::String,
    with_error_code: error_code: crate::runtime::Open<ErrorCode>,
    with_date_of_first_occurrence: date_of_first_occurrence: crate::runtime::DateTime,
});

/// The property `errorCode` of `PredictorModelRetrainingError`. Known values: `NotEnoughData`, `ServiceError`, `UnknownError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorCode {
    NotEnoughData,
    ServiceError,
    UnknownError,
}

impl crate::runtime::Enum for ErrorCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NotEnoughData, "NotEnoughData"),
        (Self::ServiceError, "ServiceError"),
        (Self::UnknownError, "UnknownError"),
    ];
}
