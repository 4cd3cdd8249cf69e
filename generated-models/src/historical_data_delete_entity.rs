// @generated from the schema "HistoricalDataDeleteEntity"; changes made here are lost at the next generation

/// The schema `HistoricalDataDeleteEntity`.
pub struct HistoricalDataDeleteEntity {
    /// `requestId`: `string`.
    #[doc(alias = "requestId")]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalDataDeleteEntity {
    const EMPTY: Self = Self {
        request_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalDataDeleteEntity = &<HistoricalDataDeleteEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalDataDeleteEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("requestId", "request_id", 0), ("status", "status", 0)],
        fields: &[&E.request_id, &E.status],
    }
};

crate::runtime::model!(HistoricalDataDeleteEntity);

crate::runtime::setters!(HistoricalDataDeleteEntity {
    with_request_id: request_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `HistoricalDataDeleteEntity`. Known values: `InProgress`, `Success`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Success, "Success"),
    ];
}
