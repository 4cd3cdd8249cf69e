// @generated from the schema "UCIcon"; changes made here are lost at the next generation

/// The schema `UCIcon`.
pub struct UCIcon {
    /// `vector`: `string`, required, read-only.
    pub vector: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UCIcon {
    const EMPTY: Self = Self {
        vector: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UCIcon = &<UCIcon as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UCIcon",
        empty: E,
        extra: &E.extra,
        properties: &[("vector", "vector", 3)],
        fields: &[&E.vector],
    }
};

crate::runtime::model!(UCIcon);

crate::runtime::setters!(UCIcon {
    with_vector: vector: ::std::string::String,
});
