// @generated from the schema "ActionOutput"; changes made here are lost at the next generation

/// The schema `ActionOutput`.
pub struct ActionOutput {
    /// `successSchema`: `JsonSchemaDocument`.
    #[doc(alias = "successSchema")]
    pub success_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `successSchemaUri`: `string`.
    #[doc(alias = "successSchemaUri")]
    pub success_schema_uri: ::std::option::Option<::std::string::String>,
    /// `errorSchema`: `JsonSchemaDocument`.
    #[doc(alias = "errorSchema")]
    pub error_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `errorSchemaUri`: `string`.
    #[doc(alias = "errorSchemaUri")]
    pub error_schema_uri: ::std::option::Option<::std::string::String>,
    /// `successSchemaFlattened`: `FlattenedJsonSchemaDocument`.
    #[doc(alias = "successSchemaFlattened")]
    pub success_schema_flattened: ::std::option::Option<
        ::std::boxed::Box<crate::FlattenedJsonSchemaDocument>,
    >,
    /// `errorSchemaFlattened`: `FlattenedJsonSchemaDocument`.
    #[doc(alias = "errorSchemaFlattened")]
    pub error_schema_flattened: ::std::option::Option<
        ::std::boxed::Box<crate::FlattenedJsonSchemaDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionOutput {
    const EMPTY: Self = Self {
        success_schema: ::std::option::Option::None,
        success_schema_uri: ::std::option::Option::None,
        error_schema: ::std::option::Option::None,
        error_schema_uri: ::std::option::Option::None,
        success_schema_flattened: ::std::option::Option::None,
        error_schema_flattened: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionOutput = &<ActionOutput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionOutput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("successSchema", "success_schema", 0),
            ("successSchemaUri", "success_schema_uri", 0),
            ("errorSchema", "error_schema", 0),
            ("errorSchemaUri", "error_schema_uri", 0),
            ("successSchemaFlattened", "success_schema_flattened", 0),
            ("errorSchemaFlattened", "error_schema_flattened", 0),
        ],
        fields: &[
            &E.success_schema,
            &E.success_schema_uri,
            &E.error_schema,
            &E.error_schema_uri,
            &E.success_schema_flattened,
            &E.error_schema_flattened,
        ],
    }
};

crate::runtime::model!(ActionOutput);

crate::runtime::setters!(ActionOutput {
    with_success_schema: success_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_success_schema_uri: success_schema_uri: ::std::string::String,
    with_error_schema: error_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_error_schema_uri: error_schema_uri: ::std::string::String,
    with_success_schema_flattened: success_schema_flattened: ::std::boxed::Box<crate::FlattenedJsonSchemaDocument>,
    with_error_schema_flattened: error_schema_flattened: ::std::boxed::Box<crate::FlattenedJsonSchemaDocument>,
});
