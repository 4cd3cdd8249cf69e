// @generated from the schema "AiScoring"; changes made here are lost at the next generation

/// The schema `AiScoring`.
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

impl crate::runtime::Model for AiScoring {
    const EMPTY: Self = Self {
        failure_type: ::std::option::Option::None,
        pending: ::std::option::Option::None,
        date_last_changed: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AiScoring = &<AiScoring as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AiScoring",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("failureType", "failure_type", 2),
            ("pending", "pending", 2),
            ("dateLastChanged", "date_last_changed", 2),
        ],
        fields: &[&E.failure_type, &E.pending, &E.date_last_changed],
    }
};

crate::runtime::model!(AiScoring);

crate::runtime::setters!(AiScoring {
    with_failure_type: failure_type: crate::runtime::Open<FailureType>,
    with_pending: pending: bool,
    with_date_last_changed: date_last_changed: crate::runtime::DateTime,
});

/// The property `failureType` of `AiScoring`. Known values: `QuotaReached`, `ParsingError`, `ServiceError`, `InvalidRequest`, `DuplicateFormSameAgent`, `Unauthorized`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureType {
    QuotaReached,
    ParsingError,
    ServiceError,
    InvalidRequest,
    DuplicateFormSameAgent,
    Unauthorized,
}

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
