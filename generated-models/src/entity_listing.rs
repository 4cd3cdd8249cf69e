// @generated from the schema "EntityListing"; changes made here are lost at the next generation

/// The schema `EntityListing`.
pub struct EntityListing {
    /// `entities`: `array of object`.
    pub entities: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EntityListing = &<EntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(EntityListing);

crate::runtime::setters!(EntityListing {
    with_entities: entities: ::std::vec::Vec<::serde_json::Value>,
});
