// @generated from the schema "AiAnswer"; changes made here are lost at the next generation

/// The schema `AiAnswer`.
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

impl crate::runtime::Model for AiAnswer {
    const EMPTY: Self = Self {
        answer_id: ::std::option::Option::None,
        explanation: ::std::option::Option::None,
        failure_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AiAnswer = &<AiAnswer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AiAnswer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("answerId", "answer_id", 0),
            ("explanation", "explanation", 0),
            ("failureType", "failure_type", 0),
        ],
        fields: &[&E.answer_id, &E.explanation, &E.failure_type],
    }
};

crate::runtime::model!(AiAnswer);

crate::runtime::setters!(AiAnswer {
    with_answer_id: answer_id: ::std::string::String,
    with_explanation: explanation: ::std::string::String,
    with_failure_type: failure_type: crate::runtime::Open<FailureType>,
});

/// The property `failureType` of `AiAnswer`. Known values: `LowConfidenceError`, `ParsingError`, `ServiceError`, `LowHistoricalAccuracyError`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureType {
    LowConfidenceError,
    ParsingError,
    ServiceError,
    LowHistoricalAccuracyError,
}

impl crate::runtime::Enum for FailureType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LowConfidenceError, "LowConfidenceError"),
        (Self::ParsingError, "ParsingError"),
        (Self::ServiceError, "ServiceError"),
        (Self::LowHistoricalAccuracyError, "LowHistoricalAccuracyError"),
    ];
}
