// @generated from the schema "AggregationRange"; changes made here are lost at the next generation

/// The schema `AggregationRange`.
pub struct AggregationRange {
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregationRange {
    const EMPTY: Self = Self {
        gte: ::std::option::Option::None,
        lt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregationRange = &<AggregationRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregationRange",
        empty: E,
        extra: &E.extra,
        properties: &[("gte", "gte", 0), ("lt", "lt", 0)],
        fields: &[&E.gte, &E.lt],
    }
};

crate::runtime::model!(AggregationRange);

crate::runtime::setters!(AggregationRange {
    with_gte: gte: f64,
    with_lt: lt: f64,
});
