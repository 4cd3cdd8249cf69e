// @generated from the schema "HistoricalDataDisallowedDeleteEntity"; changes made here are lost at the next generation

/// The schema `HistoricalDataDisallowedDeleteEntity`.
pub struct HistoricalDataDisallowedDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalDataDisallowedDeleteEntity {
    const EMPTY: Self = Self {
        request_id: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalDataDisallowedDeleteEntity = &<HistoricalDataDisallowedDeleteEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalDataDisallowedDeleteEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("requestId", "request_id", 0), ("reason", "reason", 0)],
        fields: &[&E.request_id, &E.reason],
    }
};

crate::runtime::model!(HistoricalDataDisallowedDeleteEntity);

crate::runtime::setters!(HistoricalDataDisallowedDeleteEntity {
    with_request_id: request_id: ::std::string::String,
    with_reason: reason: crate::runtime::Open<Reason>,
});

/// The property `reason` of `HistoricalDataDisallowedDeleteEntity`. Known values: `InvalidRequest`, `ValidationInProgress`, `DeleteInProgress`, `RequestIdNotFound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    InvalidRequest,
    ValidationInProgress,
    DeleteInProgress,
    RequestIdNotFound,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InvalidRequest, "InvalidRequest"),
        (Self::ValidationInProgress, "ValidationInProgress"),
        (Self::DeleteInProgress, "DeleteInProgress"),
        (Self::RequestIdNotFound, "RequestIdNotFound"),
    ];
}
