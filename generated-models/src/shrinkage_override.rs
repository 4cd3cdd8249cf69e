// @generated from the schema "ShrinkageOverride"; changes made here are lost at the next generation

/// The schema `ShrinkageOverride`.
pub struct ShrinkageOverride {
    /// `intervalIndex`: `integer (int32)`, required.
    #[doc(alias = "intervalIndex")]
    pub interval_index: ::std::option::Option<i32>,
    /// `shrinkagePercent`: `number (double)`.
    #[doc(alias = "shrinkagePercent")]
    pub shrinkage_percent: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShrinkageOverride {
    const EMPTY: Self = Self {
        interval_index: ::std::option::Option::None,
        shrinkage_percent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShrinkageOverride = &<ShrinkageOverride as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShrinkageOverride",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intervalIndex", "interval_index", 1),
            ("shrinkagePercent", "shrinkage_percent", 0),
        ],
        fields: &[&E.interval_index, &E.shrinkage_percent],
    }
};

crate::runtime::model!(ShrinkageOverride);

crate::runtime::setters!(ShrinkageOverride {
    with_interval_index: interval_index: i32,
    with_shrinkage_percent: shrinkage_percent: f64,
});
