// @generated from the schema "Predictor"; changes made here are lost at the next generation

/// The schema `Predictor`.
#[repr(C)]
pub struct Predictor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `queues`: `array of AddressableEntityRef`, required.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `kpi`: `string`, required.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `routingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "routingTimeoutSeconds")]
    pub routing_timeout_seconds: ::std::option::Option<i32>,
    /// `schedule`: `PredictorSchedule`.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::PredictorSchedule>>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `workloadBalancingConfig`: `PredictorWorkloadBalancing`.
    #[doc(alias = "workloadBalancingConfig")]
    pub workload_balancing_config: ::std::option::Option<
        ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
    >,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `models`: `array of PredictorModelBrief`, read-only.
    pub models: ::std::option::Option<::std::vec::Vec<crate::PredictorModelBrief>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Predictor "Predictor" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        queues: ::std::vec::Vec<crate::AddressableEntityRef> = "queues" 1 with_queues,
        kpi: ::std::string::String = "kpi" 1 with_kpi,
        routing_timeout_seconds: i32 = "routingTimeoutSeconds" 0 with_routing_timeout_seconds,
        schedule: ::std::boxed::Box<crate::PredictorSchedule> = "schedule" 0 with_schedule,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing> = "workloadBalancingConfig" 0 with_workload_balancing_config,
        error_code: ::std::string::String = "errorCode" 2 with_error_code,
        models: ::std::vec::Vec<crate::PredictorModelBrief> = "models" 2 with_models,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Predictor`. Known values: `Created`, `Error`, `Active`.
#[non_exhaustive]
pub enum State {
    Created,
    Error,
    Active,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Error, "Error"),
        (Self::Active, "Active"),
    ];
}
