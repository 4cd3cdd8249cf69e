// @generated from the schema "CreatePredictorRequest"; changes made here are lost at the next generation

/// The schema `CreatePredictorRequest`.
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

impl crate::runtime::Model for CreatePredictorRequest {
    const EMPTY: Self = Self {
        queue_ids: ::std::option::Option::None,
        kpi: ::std::option::Option::None,
        routing_timeout_seconds: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        workload_balancing_config: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreatePredictorRequest = &<CreatePredictorRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreatePredictorRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueIds", "queue_ids", 1),
            ("kpi", "kpi", 1),
            ("routingTimeoutSeconds", "routing_timeout_seconds", 0),
            ("schedule", "schedule", 0),
            ("workloadBalancingConfig", "workload_balancing_config", 0),
        ],
        fields: &[
            &E.queue_ids,
            &E.kpi,
            &E.routing_timeout_seconds,
            &E.schedule,
            &E.workload_balancing_config,
        ],
    }
};

crate::runtime::model!(CreatePredictorRequest);

crate::runtime::setters!(CreatePredictorRequest {
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_kpi: kpi: ::std::string::String,
    with_routing_timeout_seconds: routing_timeout_seconds: i32,
    with_schedule: schedule: ::std::boxed::Box<crate::PredictorSchedule>,
    with_workload_balancing_config: workload_balancing_config: ::std::boxed::Box<crate::PredictorWorkloadBalancing>,
});
