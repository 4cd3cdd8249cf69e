// @generated from the schema "SortItem"; changes made here are lost at the next generation

/// The schema `SortItem`.
pub struct SortItem {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SortItem {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        ascending: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SortItem = &<SortItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SortItem",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("ascending", "ascending", 0)],
        fields: &[&E.name, &E.ascending],
    }
};

crate::runtime::model!(SortItem);

crate::runtime::setters!(SortItem {
    with_name: name: ::std::string::String,
    with_ascending: ascending: bool,
});
