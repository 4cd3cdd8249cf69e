// @generated from the schema "ExecuteRecordingJobsQuery"; changes made here are lost at the next generation

/// The schema `ExecuteRecordingJobsQuery`.
pub struct ExecuteRecordingJobsQuery {
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExecuteRecordingJobsQuery {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExecuteRecordingJobsQuery = &<ExecuteRecordingJobsQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExecuteRecordingJobsQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("state", "state", 1)],
        fields: &[&E.state],
    }
};

crate::runtime::model!(ExecuteRecordingJobsQuery);

crate::runtime::setters!(ExecuteRecordingJobsQuery {
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `ExecuteRecordingJobsQuery`. Known values: `PROCESSING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Processing, "PROCESSING")];
}
