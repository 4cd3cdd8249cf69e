// @generated from the schema "HistoricalDataJobEntityStatus"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `HistoricalDataJobEntityStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalDataJobEntityStatus {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Processing`, `Complete` and `Error`.
    pub state: Option<Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalDataJobEntityStatus "HistoricalDataJobEntityStatus" 3 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `HistoricalDataJobEntityStatus`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(State {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
