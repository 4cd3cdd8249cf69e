// @generated from the schema "CreatePredictorRequest"; changes made here are lost at the next generation

/// The schema `CreatePredictorRequest`.
#[repr(C)]
pub struct CreatePredictorRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `kpi`: `string`, required.
    pub kpi: ::std::option::Option<::std::string::String>,
    /// `routingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "routingTimeoutSeconds")]
    pub routing_timeout_seconds: ::std::option::Option<i32>,
    /// `schedule`: `PredictorSchedule`.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::PredictorSchedule>>,
    /// `workloadBalancingConfig`: `PredictorWorkloadBalancing`.
    #[doc(alias = "workloadBalancingConfig")]
    pub workload_balancing_config: ::std::option::Option<
        ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreatePredictorRequest "CreatePredictorRequest" 5 {
    (
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 1 with_queue_ids,
        kpi: ::std::string::String = "kpi" 1 with_kpi,
        routing_timeout_seconds: i32 = "routingTimeoutSeconds" 0 with_routing_timeout_seconds,
        schedule: ::std::boxed::Box<crate::PredictorSchedule> = "schedule" 0 with_schedule,
        workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing> = "workloadBalancingConfig" 0 with_workload_balancing_config,
    )
});
