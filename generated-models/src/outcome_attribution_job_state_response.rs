// @generated from the schema "OutcomeAttributionJobStateResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionJobStateResponse`.
#[repr(C)]
pub struct OutcomeAttributionJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `resultsUri`: `string`.
    #[doc(alias = "resultsUri")]
    pub results_uri: ::std::option::Option<::std::string::String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAttributionJobStateResponse "OutcomeAttributionJobStateResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        results_uri: ::std::string::String = "resultsUri" 0 with_results_uri,
        percent_failed_threshold: i32 = "percentFailedThreshold" 0 with_percent_failed_threshold,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
    )
});

/// The property `state` of `OutcomeAttributionJobStateResponse`. Known values: `Running`, `Completed`, `CompletedWithErrors`, `Failed`.
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    CompletedWithErrors,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::CompletedWithErrors, "CompletedWithErrors"),
        (Self::Failed, "Failed"),
    ];
}
