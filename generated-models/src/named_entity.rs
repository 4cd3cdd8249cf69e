// @generated from the schema "NamedEntity"; changes made here are lost at the next generation

/// The schema `NamedEntity`.
pub struct NamedEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntity = &<NamedEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("name", "name", 2)],
        fields: &[&E.id, &E.name],
    }
};

crate::runtime::model!(NamedEntity);

crate::runtime::setters!(NamedEntity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
});
