// @generated from the schema "MinerIntent"; changes made here are lost at the next generation

/// The schema `MinerIntent`.
#[repr(C)]
pub struct MinerIntent {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `miner`: `Miner`.
    pub miner: ::std::option::Option<::std::boxed::Box<crate::Miner>>,
    /// `utterances`: `array of Utterance`.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::Utterance>>,
    /// `analyticVolumePercent`: `number (double)`.
    #[doc(alias = "analyticVolumePercent")]
    pub analytic_volume_percent: ::std::option::Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MinerIntent "MinerIntent" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        miner: ::std::boxed::Box<crate::Miner> = "miner" 0 with_miner,
        utterances: ::std::vec::Vec<crate::Utterance> = "utterances" 0 with_utterances,
        analytic_volume_percent: f64 = "analyticVolumePercent" 0 with_analytic_volume_percent,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
