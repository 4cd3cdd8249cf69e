// @generated from the schema "AggregationResultEntry"; changes made here are lost at the next generation

/// The schema `AggregationResultEntry`.
pub struct AggregationResultEntry {
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregationResultEntry {
    const EMPTY: Self = Self {
        count: ::std::option::Option::None,
        value: ::std::option::Option::None,
        gte: ::std::option::Option::None,
        lt: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregationResultEntry = &<AggregationResultEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregationResultEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("count", "count", 0),
            ("value", "value", 0),
            ("gte", "gte", 0),
            ("lt", "lt", 0),
        ],
        fields: &[&E.count, &E.value, &E.gte, &E.lt],
    }
};

crate::runtime::model!(AggregationResultEntry);

crate::runtime::setters!(AggregationResultEntry {
    with_count: count: i64,
    with_value: value: ::std::string::String,
    with_gte: gte: f64,
    with_lt: lt: f64,
});
