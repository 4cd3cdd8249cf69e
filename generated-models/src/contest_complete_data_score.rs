// @generated from the schema "ContestCompleteDataScore"; changes made here are lost at the next generation

/// The schema `ContestCompleteDataScore`.
pub struct ContestCompleteDataScore {
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContestCompleteDataScore {
    const EMPTY: Self = Self {
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContestCompleteDataScore = &<ContestCompleteDataScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContestCompleteDataScore",
        empty: E,
        extra: &E.extra,
        properties: &[("score", "score", 0)],
        fields: &[&E.score],
    }
};

crate::runtime::model!(ContestCompleteDataScore);

crate::runtime::setters!(ContestCompleteDataScore {
    with_score: score: f64,
});
