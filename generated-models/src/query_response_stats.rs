// @generated from the schema "QueryResponseStats"; changes made here are lost at the next generation

/// The schema `QueryResponseStats`.
pub struct QueryResponseStats {
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryResponseStats {
    const EMPTY: Self = Self {
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryResponseStats = &<QueryResponseStats as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryResponseStats",
        empty: E,
        extra: &E.extra,
        properties: &[("count", "count", 0)],
        fields: &[&E.count],
    }
};

crate::runtime::model!(QueryResponseStats);

crate::runtime::setters!(QueryResponseStats {
    with_count: count: i32,
});
