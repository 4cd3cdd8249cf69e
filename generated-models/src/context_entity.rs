// @generated from the schema "ContextEntity"; changes made here are lost at the next generation

/// The schema `ContextEntity`.
pub struct ContextEntity {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContextEntity {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContextEntity = &<ContextEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContextEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(ContextEntity);

crate::runtime::setters!(ContextEntity {
    with_name: name: ::std::string::String,
});
