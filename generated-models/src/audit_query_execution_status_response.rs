// @generated from the schema "AuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionStatusResponse`.
pub struct AuditQueryExecutionStatusResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryExecutionStatusResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        service_name: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryExecutionStatusResponse = &<AuditQueryExecutionStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryExecutionStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("startDate", "start_date", 0),
            ("interval", "interval", 0),
            ("serviceName", "service_name", 0),
            ("filters", "filters", 0),
            ("sort", "sort", 0),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.start_date,
            &E.interval,
            &E.service_name,
            &E.filters,
            &E.sort,
        ],
    }
};

crate::runtime::model!(AuditQueryExecutionStatusResponse);

crate::runtime::setters!(AuditQueryExecutionStatusResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_interval: interval: ::std::string::String,
    with_service_name: service_name: ::std::string::String,
    with_filters: filters: ::std::vec::Vec<crate::AuditQueryFilter>,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
});

/// The property `state` of `AuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}
