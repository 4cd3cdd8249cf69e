// @generated from the schema "UserInsightsTrendTotalItem"; changes made here are lost at the next generation

/// The schema `UserInsightsTrendTotalItem`.
pub struct UserInsightsTrendTotalItem {
    /// `trends`: `UserInsightsTrends`.
    pub trends: ::std::option::Option<::std::boxed::Box<crate::UserInsightsTrends>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserInsightsTrendTotalItem {
    const EMPTY: Self = Self {
        trends: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserInsightsTrendTotalItem = &<UserInsightsTrendTotalItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserInsightsTrendTotalItem",
        empty: E,
        extra: &E.extra,
        properties: &[("trends", "trends", 0)],
        fields: &[&E.trends],
    }
};

crate::runtime::model!(UserInsightsTrendTotalItem);

crate::runtime::setters!(UserInsightsTrendTotalItem {
    with_trends: trends: ::std::boxed::Box<crate::UserInsightsTrends>,
});
