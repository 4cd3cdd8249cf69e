// @generated from the schema "GamificationScorecardChangeTopicMetric"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicMetric`.
pub struct GamificationScorecardChangeTopicMetric {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GamificationScorecardChangeTopicMetric {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationScorecardChangeTopicMetric = &<GamificationScorecardChangeTopicMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationScorecardChangeTopicMetric",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(GamificationScorecardChangeTopicMetric);

crate::runtime::setters!(GamificationScorecardChangeTopicMetric {
    with_id: id: ::std::string::String,
});
