// @generated from the schema "QualityAuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

/// The schema `QualityAuditQueryExecutionStatusResponse`.
#[repr(C)]
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

crate::runtime::model!(QualityAuditQueryExecutionStatusResponse "QualityAuditQueryExecutionStatusResponse" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        interval: ::std::string::String = "interval" 0 with_interval,
        filters: ::std::vec::Vec<crate::QualityAuditQueryFilter> = "filters" 0 with_filters,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
    )
});

/// The property `state` of `QualityAuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
#[non_exhaustive]
pub enum State {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Queued, "Queued"),
        (Self::Running, "Running"),
        (Self::Succeeded, "Succeeded"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}
