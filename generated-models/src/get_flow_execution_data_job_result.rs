// @generated from the schema "GetFlowExecutionDataJobResult"; changes made here are lost at the next generation

/// The schema `GetFlowExecutionDataJobResult`.
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

impl crate::runtime::Model for GetFlowExecutionDataJobResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        job_state: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GetFlowExecutionDataJobResult = &<GetFlowExecutionDataJobResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GetFlowExecutionDataJobResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("entities", "entities", 0),
            ("jobState", "job_state", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.entities, &E.job_state, &E.self_uri],
    }
};

crate::runtime::model!(GetFlowExecutionDataJobResult);

crate::runtime::setters!(GetFlowExecutionDataJobResult {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_entities: entities: ::std::vec::Vec<crate::ExecutionDataEntity>,
    with_job_state: job_state: crate::runtime::Open<JobState>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `jobState` of `GetFlowExecutionDataJobResult`. Known values: `Registered`, `Running`, `Success`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JobState {
    Registered,
    Running,
    Success,
    Failed,
}

impl crate::runtime::Enum for JobState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Running, "Running"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
    ];
}
