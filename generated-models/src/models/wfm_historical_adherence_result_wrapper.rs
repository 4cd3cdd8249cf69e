// @generated from the schema "WfmHistoricalAdherenceResultWrapper"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::HistoricalAdherenceQueryResult;
use crate::runtime::Extra;

/// The schema `WfmHistoricalAdherenceResultWrapper`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmHistoricalAdherenceResultWrapper {
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `data`: `array of HistoricalAdherenceQueryResult`.
    pub data: Option<Vec<HistoricalAdherenceQueryResult>>,
    /// `lookupIdToSecondaryPresenceId`: `map of string`.
    #[doc(alias = "lookupIdToSecondaryPresenceId")]
    pub lookup_id_to_secondary_presence_id: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceResultWrapper "WfmHistoricalAdherenceResultWrapper" 3 {
    (
        entity_id: String = "entityId" with_entity_id,
        data: Vec<HistoricalAdherenceQueryResult> = "data" with_data,
        lookup_id_to_secondary_presence_id: BTreeMap<String, String> = "lookupIdToSecondaryPresenceId" with_lookup_id_to_secondary_presence_id,
    )
});
