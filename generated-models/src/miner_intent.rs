// @generated from the schema "MinerIntent"; changes made here are lost at the next generation

/// The schema `MinerIntent`.
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

impl crate::runtime::Model for MinerIntent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        miner: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        analytic_volume_percent: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinerIntent = &<MinerIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinerIntent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("miner", "miner", 0),
            ("utterances", "utterances", 0),
            ("analyticVolumePercent", "analytic_volume_percent", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.miner,
            &E.utterances,
            &E.analytic_volume_percent,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MinerIntent);

crate::runtime::setters!(MinerIntent {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_miner: miner: ::std::boxed::Box<crate::Miner>,
    with_utterances: utterances: ::std::vec::Vec<crate::Utterance>,
    with_analytic_volume_percent: analytic_volume_percent: f64,
    with_self_uri: self_uri: ::std::string::String,
});
