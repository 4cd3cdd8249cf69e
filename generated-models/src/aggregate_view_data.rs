// @generated from the schema "AggregateViewData"; changes made here are lost at the next generation

/// The schema `AggregateViewData`.
pub struct AggregateViewData {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `stats`: `StatisticalSummary`.
    pub stats: ::std::option::Option<::std::boxed::Box<crate::StatisticalSummary>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AggregateViewData {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        stats: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AggregateViewData = &<AggregateViewData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AggregateViewData",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("stats", "stats", 0)],
        fields: &[&E.name, &E.stats],
    }
};

crate::runtime::model!(AggregateViewData);

crate::runtime::setters!(AggregateViewData {
    with_name: name: ::std::string::String,
    with_stats: stats: ::std::boxed::Box<crate::StatisticalSummary>,
});
