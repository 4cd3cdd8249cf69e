// @generated from the schema "ContextIntent"; changes made here are lost at the next generation

/// The schema `ContextIntent`.
pub struct ContextIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContextIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContextIntent = &<ContextIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContextIntent",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(ContextIntent);

crate::runtime::setters!(ContextIntent {
    with_name: name: ::std::string::String,
});
