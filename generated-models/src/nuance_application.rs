// @generated from the schema "NuanceApplication"; changes made here are lost at the next generation

/// The schema `NuanceApplication`.
pub struct NuanceApplication {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `tag`: `string`, required.
    pub tag: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceApplication {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        tag: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceApplication = &<NuanceApplication as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceApplication",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("tag", "tag", 1), ("name", "name", 1)],
        fields: &[&E.id, &E.tag, &E.name],
    }
};

crate::runtime::model!(NuanceApplication);

crate::runtime::setters!(NuanceApplication {
    with_id: id: ::std::string::String,
    with_tag: tag: ::std::string::String,
    with_name: name: ::std::string::String,
});
