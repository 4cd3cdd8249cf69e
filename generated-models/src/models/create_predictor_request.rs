// @generated from the schema "CreatePredictorRequest"; changes made here are lost at the next generation

use crate::{PredictorSchedule, PredictorWorkloadBalancing};
use crate::runtime::Extra;

/// The schema `CreatePredictorRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreatePredictorRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// `kpi`: `string`, required.
    pub kpi: Option<String>,
    /// `routingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "routingTimeoutSeconds")]
    pub routing_timeout_seconds: Option<i32>,
    /// `schedule`: `PredictorSchedule`.
    pub schedule: Option<Box<PredictorSchedule>>,
    /// `workloadBalancingConfig`: `PredictorWorkloadBalancing`.
    #[doc(alias = "workloadBalancingConfig")]
    pub workload_balancing_config: Option<Box<PredictorWorkloadBalancing>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreatePredictorRequest "CreatePredictorRequest" 5 {
    (
        queue_ids: Vec<String> = "queueIds" with_queue_ids required,
        kpi: String = "kpi" with_kpi required,
        routing_timeout_seconds: i32 = "routingTimeoutSeconds" with_routing_timeout_seconds,
        schedule: Box<PredictorSchedule> = "schedule" with_schedule,
        workload_balancing_config: Box<PredictorWorkloadBalancing> = "workloadBalancingConfig" with_workload_balancing_config,
    )
});
