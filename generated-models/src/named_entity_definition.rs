// @generated from the schema "NamedEntityDefinition"; changes made here are lost at the next generation

/// The schema `NamedEntityDefinition`.
pub struct NamedEntityDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityDefinition {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityDefinition = &<NamedEntityDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("type", "type", 1)],
        fields: &[&E.name, &E.r#type],
    }
};

crate::runtime::model!(NamedEntityDefinition);

crate::runtime::setters!(NamedEntityDefinition {
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
