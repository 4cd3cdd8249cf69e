// @generated from the schema "PatchPredictorRequest"; changes made here are lost at the next generation

/// The schema `PatchPredictorRequest`.
#[repr(C)]
pub struct PatchPredictorRequest {
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

crate::runtime::model!(PatchPredictorRequest "PatchPredictorRequest" 3 {
    (
        routing_timeout_seconds: i32 = "routingTimeoutSeconds" 0 with_routing_timeout_seconds,
        schedule: ::std::boxed::Box<crate::PredictorSchedule> = "schedule" 0 with_schedule,
        workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing> = "workloadBalancingConfig" 0 with_workload_balancing_config,
    )
});
