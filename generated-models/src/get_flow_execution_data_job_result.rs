// @generated from the schema "GetFlowExecutionDataJobResult"; changes made here are lost at the next generation

/// The schema `GetFlowExecutionDataJobResult`.
#[repr(C)]
pub struct GetFlowExecutionDataJobResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of ExecutionDataEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExecutionDataEntity>>,
    /// `jobState`: `string`.
    #[doc(alias = "jobState")]
    pub job_state: ::std::option::Option<crate::runtime::Open<JobState>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GetFlowExecutionDataJobResult "GetFlowExecutionDataJobResult" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        entities: ::std::vec::Vec<crate::ExecutionDataEntity> = "entities" 0 with_entities,
        job_state: crate::runtime::Open<JobState> = "jobState" 0 with_job_state,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `jobState` of `GetFlowExecutionDataJobResult`. Known values: `Registered`, `Running`, `Success`, `Failed`.
#[non_exhaustive]
pub enum JobState {
    Registered,
    Running,
    Success,
    Failed,
}

crate::runtime::known!(JobState);

impl crate::runtime::Enum for JobState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Running, "Running"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
    ];
}
