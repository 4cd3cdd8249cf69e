// @generated from the schema "GetFlowExecutionDataJobResult"; changes made here are lost at the next generation

use crate::ExecutionDataEntity;
use crate::runtime::{Extra, Open};

/// The schema `GetFlowExecutionDataJobResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetFlowExecutionDataJobResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `entities`: `array of ExecutionDataEntity`.
    pub entities: Option<Vec<ExecutionDataEntity>>,
    /// `jobState`: one of `Registered`, `Running`, `Success` and `Failed`.
    #[doc(alias = "jobState")]
    pub job_state: Option<Open<JobState>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetFlowExecutionDataJobResult "GetFlowExecutionDataJobResult" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        entities: Vec<ExecutionDataEntity> = "entities" with_entities,
        job_state: Open<JobState> = "jobState" with_job_state,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `jobState` of `GetFlowExecutionDataJobResult`. Known values: `Registered`, `Running`, `Success`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum JobState {
    Registered,
    Running,
    Success,
    Failed,
}

crate::runtime::values!(JobState {
    Registered = "Registered",
    Running = "Running",
    Success = "Success",
    Failed = "Failed",
});
