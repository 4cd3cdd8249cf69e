// @generated from the schema "Intent"; changes made here are lost at the next generation

/// The schema `Intent`.
pub struct Intent {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Intent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Intent = &<Intent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Intent",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("description", "description", 0)],
        fields: &[&E.name, &E.description],
    }
};

crate::runtime::model!(Intent);

crate::runtime::setters!(Intent {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
});
