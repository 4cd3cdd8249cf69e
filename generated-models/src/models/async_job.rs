// @generated from the schema "AsyncJob"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AsyncJob`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncJob {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `state`: one of `Running`, `Completed`, `Failed` and `Cancelled`.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncJob "AsyncJob" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        state: Open<State> = "state" with_state,
    )
});

/// The property `state` of `AsyncJob`. Known values: `Running`, `Completed`, `Failed`, `Cancelled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
    Cancelled,
}

crate::runtime::values!(State {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
    Cancelled = "Cancelled",
});
