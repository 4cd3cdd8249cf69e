// @generated from the schema "NamedEntityTypeBinding"; changes made here are lost at the next generation

/// The schema `NamedEntityTypeBinding`.
pub struct NamedEntityTypeBinding {
    /// `entityType`: `string`, required.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`, required.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityTypeBinding {
    const EMPTY: Self = Self {
        entity_type: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityTypeBinding = &<NamedEntityTypeBinding as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityTypeBinding",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entityType", "entity_type", 1),
            ("entityName", "entity_name", 1),
        ],
        fields: &[&E.entity_type, &E.entity_name],
    }
};

crate::runtime::model!(NamedEntityTypeBinding);

crate::runtime::setters!(NamedEntityTypeBinding {
    with_entity_type: entity_type: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
});
