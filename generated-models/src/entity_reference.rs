// @generated from the schema "EntityReference"; changes made here are lost at the next generation

/// The schema `EntityReference`.
pub struct EntityReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EntityReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EntityReference = &<EntityReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EntityReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(EntityReference);

crate::runtime::setters!(EntityReference {
    with_id: id: ::std::string::String,
});
