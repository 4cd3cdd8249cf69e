// @generated from the schema "EstimatedWaitTimePredictions"; changes made here are lost at the next generation

/// The schema `EstimatedWaitTimePredictions`.
pub struct EstimatedWaitTimePredictions {
    /// `results`: `array of PredictionResults`, required.
    pub results: ::std::option::Option<::std::vec::Vec<crate::PredictionResults>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EstimatedWaitTimePredictions {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EstimatedWaitTimePredictions = &<EstimatedWaitTimePredictions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EstimatedWaitTimePredictions",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 1)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(EstimatedWaitTimePredictions);

crate::runtime::setters!(EstimatedWaitTimePredictions {
    with_results: results: ::std::vec::Vec<crate::PredictionResults>,
});
