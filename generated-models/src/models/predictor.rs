// @generated from the schema "Predictor"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, PredictorModelBrief, PredictorSchedule,
    PredictorWorkloadBalancing,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Predictor`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Predictor {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `queues`: `array of AddressableEntityRef`, required.
    pub queues: Option<Vec<AddressableEntityRef>>,
    /// `kpi`: `string`, required.
    pub kpi: Option<String>,
    /// `routingTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "routingTimeoutSeconds")]
    pub routing_timeout_seconds: Option<i32>,
    /// `schedule`: `PredictorSchedule`.
    pub schedule: Option<Box<PredictorSchedule>>,
    /// `state`: one of `Created`, `Error` and `Active`, read-only.
    pub state: Option<Open<State>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `workloadBalancingConfig`: `PredictorWorkloadBalancing`.
    #[doc(alias = "workloadBalancingConfig")]
    pub workload_balancing_config: Option<Box<PredictorWorkloadBalancing>>,
    /// `errorCode`: `string`, read-only.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `models`: `array of PredictorModelBrief`, read-only.
    pub models: Option<Vec<PredictorModelBrief>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Predictor "Predictor" 12 {
    (
        id: String = "id" with_id read_only,
        queues: Vec<AddressableEntityRef> = "queues" with_queues required,
        kpi: String = "kpi" with_kpi required,
        routing_timeout_seconds: i32 = "routingTimeoutSeconds" with_routing_timeout_seconds,
        schedule: Box<PredictorSchedule> = "schedule" with_schedule,
        state: Open<State> = "state" with_state read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        workload_balancing_config: Box<PredictorWorkloadBalancing> = "workloadBalancingConfig" with_workload_balancing_config,
        error_code: String = "errorCode" with_error_code read_only,
        models: Vec<PredictorModelBrief> = "models" with_models read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Predictor`. Known values: `Created`, `Error`, `Active`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Created,
    Error,
    Active,
}

crate::runtime::values!(State {
    Created = "Created",
    Error = "Error",
    Active = "Active",
});
