// @generated from the schema "PatchPredictorRequest"; changes made here are lost at the next generation

/// The schema `PatchPredictorRequest`.
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

impl crate::runtime::Model for PatchPredictorRequest {
    const EMPTY: Self = Self {
        routing_timeout_seconds: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        workload_balancing_config: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchPredictorRequest = &<PatchPredictorRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchPredictorRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("routingTimeoutSeconds", "routing_timeout_seconds", 0),
            ("schedule", "schedule", 0),
            ("workloadBalancingConfig", "workload_balancing_config", 0),
        ],
        fields: &[&E.routing_timeout_seconds, &E.schedule, &E.workload_balancing_config],
    }
};

crate::runtime::model!(PatchPredictorRequest);

crate::runtime::setters!(PatchPredictorRequest {
    with_routing_timeout_seconds: routing_timeout_seconds: i32,
    with_schedule: schedule: ::std::boxed::Box<crate::PredictorSchedule>,
    with_workload_balancing_config: workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
});
