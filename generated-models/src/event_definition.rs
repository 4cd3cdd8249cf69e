// @generated from the schema "EventDefinition"; changes made here are lost at the next generation

/// The schema `EventDefinition`.
pub struct EventDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventDefinition = &<EventDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("description", "description", 2),
        ],
        fields: &[&E.id, &E.name, &E.description],
    }
};

crate::runtime::model!(EventDefinition);

crate::runtime::setters!(EventDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
});
