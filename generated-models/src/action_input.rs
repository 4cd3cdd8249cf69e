// @generated from the schema "ActionInput"; changes made here are lost at the next generation

/// The schema `ActionInput`.
pub struct ActionInput {
    /// `inputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchema")]
    pub input_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `inputSchemaFlattened`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchemaFlattened")]
    pub input_schema_flattened: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `inputSchemaUri`: `string`.
    #[doc(alias = "inputSchemaUri")]
    pub input_schema_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionInput {
    const EMPTY: Self = Self {
        input_schema: ::std::option::Option::None,
        input_schema_flattened: ::std::option::Option::None,
        input_schema_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionInput = &<ActionInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionInput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("inputSchema", "input_schema", 0),
            ("inputSchemaFlattened", "input_schema_flattened", 0),
            ("inputSchemaUri", "input_schema_uri", 0),
        ],
        fields: &[&E.input_schema, &E.input_schema_flattened, &E.input_schema_uri],
    }
};

crate::runtime::model!(ActionInput);

crate::runtime::setters!(ActionInput {
    with_input_schema: input_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_input_schema_flattened: input_schema_flattened: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_input_schema_uri: input_schema_uri: ::std::string::String,
});
