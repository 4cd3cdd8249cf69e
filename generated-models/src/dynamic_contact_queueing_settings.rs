// @generated from the schema "DynamicContactQueueingSettings"; changes made here are lost at the next generation

/// The schema `DynamicContactQueueingSettings`.
pub struct DynamicContactQueueingSettings {
    /// `sort`: `boolean`.
    pub sort: ::std::option::Option<bool>,
    /// `filter`: `boolean`.
    pub filter: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicContactQueueingSettings {
    const EMPTY: Self = Self {
        sort: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicContactQueueingSettings = &<DynamicContactQueueingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicContactQueueingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("sort", "sort", 0), ("filter", "filter", 0)],
        fields: &[&E.sort, &E.filter],
    }
};

crate::runtime::model!(DynamicContactQueueingSettings);

crate::runtime::setters!(DynamicContactQueueingSettings {
    with_sort: sort: bool,
    with_filter: filter: bool,
});
