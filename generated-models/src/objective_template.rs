// @generated from the schema "ObjectiveTemplate"; changes made here are lost at the next generation

/// The schema `ObjectiveTemplate`.
pub struct ObjectiveTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: ::std::option::Option<::std::vec::Vec<crate::ObjectiveZone>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ObjectiveTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        zones: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ObjectiveTemplate = &<ObjectiveTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ObjectiveTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("zones", "zones", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.zones, &E.self_uri],
    }
};

crate::runtime::model!(ObjectiveTemplate);

crate::runtime::setters!(ObjectiveTemplate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_zones: zones: ::std::vec::Vec<crate::ObjectiveZone>,
    with_self_uri: self_uri: ::std::string::String,
});
