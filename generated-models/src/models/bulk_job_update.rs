// @generated from the schema "BulkJobUpdate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `BulkJobUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobUpdate {
    /// `state`: one of `Queued` and `Terminated`, required.
    pub state: Option<Open<State>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobUpdate "BulkJobUpdate" 1 {
    (
        state: Open<State> = "state" with_state required,
    )
});

/// The property `state` of `BulkJobUpdate`. Known values: `Queued`, `Terminated`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Queued,
    Terminated,
}

crate::runtime::values!(State {
    Queued = "Queued",
    Terminated = "Terminated",
});
