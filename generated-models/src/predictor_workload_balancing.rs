// @generated from the schema "PredictorWorkloadBalancing"; changes made here are lost at the next generation

/// The schema `PredictorWorkloadBalancing`.
pub struct PredictorWorkloadBalancing {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `minimumOccupancy`: `integer (int32)`.
    #[doc(alias = "minimumOccupancy")]
    pub minimum_occupancy: ::std::option::Option<i32>,
    /// `maximumOccupancy`: `integer (int32)`.
    #[doc(alias = "maximumOccupancy")]
    pub maximum_occupancy: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PredictorWorkloadBalancing {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        minimum_occupancy: ::std::option::Option::None,
        maximum_occupancy: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PredictorWorkloadBalancing = &<PredictorWorkloadBalancing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PredictorWorkloadBalancing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 1),
            ("minimumOccupancy", "minimum_occupancy", 0),
            ("maximumOccupancy", "maximum_occupancy", 0),
        ],
        fields: &[&E.enabled, &E.minimum_occupancy, &E.maximum_occupancy],
    }
};

crate::runtime::model!(PredictorWorkloadBalancing);

crate::runtime::setters!(PredictorWorkloadBalancing {
    with_enabled: enabled: bool,
    with_minimum_occupancy: minimum_occupancy: i32,
    with_maximum_occupancy: maximum_occupancy: i32,
});
