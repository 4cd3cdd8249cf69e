// @generated from the schema "AuditQueryExecutionStatusResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionStatusResponse`.
#[repr(C)]
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

crate::runtime::model!(AuditQueryExecutionStatusResponse "AuditQueryExecutionStatusResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        interval: ::std::string::String = "interval" 0 with_interval,
        service_name: ::std::string::String = "serviceName" 0 with_service_name,
        filters: ::std::vec::Vec<crate::AuditQueryFilter> = "filters" 0 with_filters,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
    )
});

/// The property `state` of `AuditQueryExecutionStatusResponse`. Known values: `Queued`, `Running`, `Succeeded`, `Failed`, `Cancelled`.
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
