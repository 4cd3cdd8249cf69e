// @generated from the schema "NamedEntityAnnotation"; changes made here are lost at the next generation

/// The schema `NamedEntityAnnotation`.
pub struct NamedEntityAnnotation {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NamedEntityAnnotation {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NamedEntityAnnotation = &<NamedEntityAnnotation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NamedEntityAnnotation",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(NamedEntityAnnotation);

crate::runtime::setters!(NamedEntityAnnotation {
    with_name: name: ::std::string::String,
});
