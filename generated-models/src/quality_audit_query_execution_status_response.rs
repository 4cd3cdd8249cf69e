// @generated from the schema "QualityAuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

/// The schema `QualityAuditQueryExecutionStatusResponse`.
pub struct QualityAuditQueryExecutionStatusResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of QualityAuditQueryFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::QualityAuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QualityAuditQueryExecutionStatusResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QualityAuditQueryExecutionStatusResponse = &<QualityAuditQueryExecutionStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QualityAuditQueryExecutionStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("dateStart", "date_start", 0),
            ("interval", "interval", 0),
            ("filters", "filters", 0),
            ("sort", "sort", 0),
        ],
        fields: &[&E.id, &E.state, &E.date_start, &E.interval, &E.filters, &E.sort],
    }
};

crate::runtime::model!(QualityAuditQueryExecutionStatusResponse);

crate::runtime::setters!(QualityAuditQueryExecutionStatusResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_interval: interval: ::std::string::String,
    with_filters: filters: ::std::vec::Vec<crate::QualityAuditQueryFilter>,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
});

/// The property `state` of `QualityAuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
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
