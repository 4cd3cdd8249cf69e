// @generated from the schema "Facet"; changes made here are lost at the next generation

/// The schema `Facet`.
pub struct Facet {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Facet {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Facet = &<Facet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Facet",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("type", "type", 1)],
        fields: &[&E.name, &E.r#type],
    }
};

crate::runtime::model!(Facet);

crate::runtime::setters!(Facet {
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
