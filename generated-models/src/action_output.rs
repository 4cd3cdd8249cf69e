// @generated from the schema "ActionOutput"; changes made here are lost at the next generation

/// The schema `ActionOutput`.
#[repr(C)]
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

crate::runtime::model!(ActionOutput "ActionOutput" 6 {
    (
        success_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "successSchema" 0 with_success_schema,
        success_schema_uri: ::std::string::String = "successSchemaUri" 0 with_success_schema_uri,
        error_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "errorSchema" 0 with_error_schema,
        error_schema_uri: ::std::string::String = "errorSchemaUri" 0 with_error_schema_uri,
        success_schema_flattened: ::std::boxed::Box<crate::FlattenedJsonSchemaDocument> = "successSchemaFlattened" 0 with_success_schema_flattened,
        error_schema_flattened: ::std::boxed::Box<crate::FlattenedJsonSchemaDocument> = "errorSchemaFlattened" 0 with_error_schema_flattened,
    )
});
