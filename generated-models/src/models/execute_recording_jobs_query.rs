// @generated from the schema "ExecuteRecordingJobsQuery"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExecuteRecordingJobsQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExecuteRecordingJobsQuery {
    /// `state`: `PROCESSING`, the one known value, required.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExecuteRecordingJobsQuery "ExecuteRecordingJobsQuery" 1 {
    (
        state: Open<State> = "state" with_state required,
    )
});

/// The property `state` of `ExecuteRecordingJobsQuery`. Known values: `PROCESSING`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
}

crate::runtime::values!(State {
    Processing = "PROCESSING",
});
