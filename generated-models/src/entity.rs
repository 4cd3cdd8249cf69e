// @generated from the schema "Entity"; changes made here are lost at the next generation

/// The schema `Entity`.
pub struct Entity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Entity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Entity = &<Entity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Entity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(Entity);

crate::runtime::setters!(Entity {
    with_id: id: ::std::string::String,
});
