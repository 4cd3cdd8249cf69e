// @generated from the schema "HistoricalImportDeleteFilesJobResponse"; changes made here are lost at the next generation

use crate::{HistoricalDataDeleteEntity, HistoricalDataDisallowedDeleteEntity};
use crate::runtime::{Extra, Open};

/// The schema `HistoricalImportDeleteFilesJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportDeleteFilesJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `state`: one of `Processing`, `Complete` and `Error`.
    pub state: Option<Open<State>>,
    /// `entities`: `array of HistoricalDataDeleteEntity`.
    pub entities: Option<Vec<HistoricalDataDeleteEntity>>,
    /// `disallowedEntities`: `array of HistoricalDataDisallowedDeleteEntity`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: Option<Vec<HistoricalDataDisallowedDeleteEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportDeleteFilesJobResponse "HistoricalImportDeleteFilesJobResponse" 5 {
    (
        id: String = "id" with_id read_only,
        state: Open<State> = "state" with_state,
        entities: Vec<HistoricalDataDeleteEntity> = "entities" with_entities,
        disallowed_entities: Vec<HistoricalDataDisallowedDeleteEntity> = "disallowedEntities" with_disallowed_entities,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `HistoricalImportDeleteFilesJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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
