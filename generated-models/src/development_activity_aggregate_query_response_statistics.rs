// @generated from the schema "DevelopmentActivityAggregateQueryResponseStatistics"; changes made here are lost at the next generation

/// The schema `DevelopmentActivityAggregateQueryResponseStatistics`.
pub struct DevelopmentActivityAggregateQueryResponseStatistics {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// `min`: `number (double)`.
    pub min: ::std::option::Option<f64>,
    /// `max`: `number (double)`.
    pub max: ::std::option::Option<f64>,
    /// `sum`: `number (double)`.
    pub sum: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DevelopmentActivityAggregateQueryResponseStatistics {
    const EMPTY: Self = Self {
        count: ::std::option::Option::None,
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        sum: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivityAggregateQueryResponseStatistics = &<DevelopmentActivityAggregateQueryResponseStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivityAggregateQueryResponseStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("count", "count", 0),
            ("min", "min", 0),
            ("max", "max", 0),
            ("sum", "sum", 0),
        ],
        fields: &[&E.count, &E.min, &E.max, &E.sum],
    }
};

crate::runtime::model!(DevelopmentActivityAggregateQueryResponseStatistics);

crate::runtime::setters!(DevelopmentActivityAggregateQueryResponseStatistics {
    with_count: count: i32,
    with_min: min: f64,
    with_max: max: f64,
    with_sum: sum: f64,
});
