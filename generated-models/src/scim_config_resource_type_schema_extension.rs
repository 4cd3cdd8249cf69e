// @generated from the schema "ScimConfigResourceTypeSchemaExtension"; changes made here are lost at the next generation

/// The schema `ScimConfigResourceTypeSchemaExtension`.
pub struct ScimConfigResourceTypeSchemaExtension {
    /// `schema`: `string`, read-only.
    pub schema: ::std::option::Option<::std::string::String>,
    /// `required`: `boolean`, read-only.
    pub required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimConfigResourceTypeSchemaExtension {
    const EMPTY: Self = Self {
        schema: ::std::option::Option::None,
        required: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimConfigResourceTypeSchemaExtension = &<ScimConfigResourceTypeSchemaExtension as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimConfigResourceTypeSchemaExtension",
        empty: E,
        extra: &E.extra,
        properties: &[("schema", "schema", 2), ("required", "required", 2)],
        fields: &[&E.schema, &E.required],
    }
};

crate::runtime::model!(ScimConfigResourceTypeSchemaExtension);

crate::runtime::setters!(ScimConfigResourceTypeSchemaExtension {
    with_schema: schema: ::std::string::String,
    with_required: required: bool,
});
