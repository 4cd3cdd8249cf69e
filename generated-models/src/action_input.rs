// @generated from the schema "ActionInput"; changes made here are lost at the next generation

/// The schema `ActionInput`.
#[repr(C)]
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

crate::runtime::model!(ActionInput "ActionInput" 3 {
    (
        input_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "inputSchema" 0 with_input_schema,
        input_schema_flattened: ::std::boxed::Box<crate::JsonSchemaDocument> = "inputSchemaFlattened" 0 with_input_schema_flattened,
        input_schema_uri: ::std::string::String = "inputSchemaUri" 0 with_input_schema_uri,
    )
});
