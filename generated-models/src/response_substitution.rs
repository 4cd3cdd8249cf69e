// @generated from the schema "ResponseSubstitution"; changes made here are lost at the next generation

/// The schema `ResponseSubstitution`.
pub struct ResponseSubstitution {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultValue`: `string`.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseSubstitution {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        default_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseSubstitution = &<ResponseSubstitution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseSubstitution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("description", "description", 0),
            ("defaultValue", "default_value", 0),
        ],
        fields: &[&E.id, &E.description, &E.default_value],
    }
};

crate::runtime::model!(ResponseSubstitution);

crate::runtime::setters!(ResponseSubstitution {
    with_id: id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_default_value: default_value: ::std::string::String,
});
