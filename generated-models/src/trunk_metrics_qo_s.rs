// @generated from the schema "TrunkMetricsQoS"; changes made here are lost at the next generation

/// The schema `TrunkMetricsQoS`.
pub struct TrunkMetricsQoS {
    /// `mismatchCount`: `integer (int32)`, required.
    #[doc(alias = "mismatchCount")]
    pub mismatch_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkMetricsQoS {
    const EMPTY: Self = Self {
        mismatch_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkMetricsQoS = &<TrunkMetricsQoS as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkMetricsQoS",
        empty: E,
        extra: &E.extra,
        properties: &[("mismatchCount", "mismatch_count", 1)],
        fields: &[&E.mismatch_count],
    }
};

crate::runtime::model!(TrunkMetricsQoS);

crate::runtime::setters!(TrunkMetricsQoS {
    with_mismatch_count: mismatch_count: i32,
});
