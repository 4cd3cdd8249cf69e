// @generated from the schema "MinerIntent"; changes made here are lost at the next generation

use crate::{Miner, Utterance};
use crate::runtime::Extra;

/// The schema `MinerIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MinerIntent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `miner`: `Miner`.
    pub miner: Option<Box<Miner>>,
    /// `utterances`: `array of Utterance`.
    pub utterances: Option<Vec<Utterance>>,
    /// `analyticVolumePercent`: `number (double)`.
    #[doc(alias = "analyticVolumePercent")]
    pub analytic_volume_percent: Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MinerIntent "MinerIntent" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        miner: Box<Miner> = "miner" with_miner,
        utterances: Vec<Utterance> = "utterances" with_utterances,
        analytic_volume_percent: f64 = "analyticVolumePercent" with_analytic_volume_percent,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
