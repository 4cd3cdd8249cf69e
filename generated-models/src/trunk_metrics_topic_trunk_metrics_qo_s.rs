// @generated from the schema "TrunkMetricsTopicTrunkMetricsQoS"; changes made here are lost at the next generation

/// The schema `TrunkMetricsTopicTrunkMetricsQoS`.
pub struct TrunkMetricsTopicTrunkMetricsQoS {
    /// `mismatchCount`: `integer`.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsTopicTrunkMetricsQoS {
    const EMPTY: Self = Self {
        mismatch_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsTopicTrunkMetricsQoS = &<TrunkMetricsTopicTrunkMetricsQoS as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsTopicTrunkMetricsQoS",
        empty: E,
        extra: &E.extra,
        properties: &[("mismatchCount", "mismatch_count", 0)],
        fields: &[&E.mismatch_count],
    }
};

crate::runtime::model!(TrunkMetricsTopicTrunkMetricsQoS);

crate::runtime::setters!(TrunkMetricsTopicTrunkMetricsQoS {
    with_mismatch_count: mismatch_count: i64,
});
