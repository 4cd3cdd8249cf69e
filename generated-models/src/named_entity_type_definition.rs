// @generated from the schema "NamedEntityTypeDefinition"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeDefinition`.
pub struct NamedEntityTypeDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `mechanism`: `NamedEntityTypeMechanism`, required.
    pub mechanism: ::std::option::Option<
        ::std::boxed::Box<crate::NamedEntityTypeMechanism>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityTypeDefinition {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        mechanism: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityTypeDefinition = &<NamedEntityTypeDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityTypeDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("mechanism", "mechanism", 1),
        ],
        fields: &[&E.name, &E.description, &E.mechanism],
    }
};

crate::runtime::model!(NamedEntityTypeDefinition);

crate::runtime::setters!(NamedEntityTypeDefinition {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_mechanism: mechanism: ::std::boxed::Box<crate::NamedEntityTypeMechanism>,
});
