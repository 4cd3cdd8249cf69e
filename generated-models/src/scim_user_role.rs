// @generated from the schema "ScimUserRole"; changes made here are lost at the next generation

/// The schema `ScimUserRole`.
pub struct ScimUserRole {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimUserRole {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimUserRole = &<ScimUserRole as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimUserRole",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ScimUserRole);

crate::runtime::setters!(ScimUserRole {
    with_value: value: ::std::string::String,
});
