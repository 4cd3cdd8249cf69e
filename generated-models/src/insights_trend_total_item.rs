// @generated from the schema "InsightsTrendTotalItem"; changes made here are lost at the next generation

/// The schema `InsightsTrendTotalItem`.
pub struct InsightsTrendTotalItem {
    /// `trends`: `InsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::InsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsTrendTotalItem {
    const EMPTY: Self = Self {
        trends: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsTrendTotalItem = &<InsightsTrendTotalItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsTrendTotalItem",
        empty: E,
        extra: &E.extra,
        properties: &[("trends", "trends", 0)],
        fields: &[&E.trends],
    }
};

crate::runtime::model!(InsightsTrendTotalItem);

crate::runtime::setters!(InsightsTrendTotalItem {
    with_trends: trends: ::std::boxed::Box<crate::InsightsTrends>,
});
