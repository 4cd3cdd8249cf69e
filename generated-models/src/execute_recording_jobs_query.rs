// @generated from the schema "ExecuteRecordingJobsQuery"; changes made here are lost at the next generation

/// The schema `ExecuteRecordingJobsQuery`.
#[repr(C)]
pub struct ExecuteRecordingJobsQuery {
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExecuteRecordingJobsQuery "ExecuteRecordingJobsQuery" 1 {
    (
        state: crate::runtime::Open<State> = "state" 1 with_state,
    )
});

/// The property `state` of `ExecuteRecordingJobsQuery`. Known values: `PROCESSING`.
#[non_exhaustive]
pub enum State {
    Processing,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Processing, "PROCESSING")];
}
