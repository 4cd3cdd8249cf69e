// @generated from the schema "FlattenedJsonSchemaDocument"; changes made here are lost at the next generation

/// The schema `FlattenedJsonSchemaDocument`.
#[repr(C)]
pub struct FlattenedJsonSchemaDocument {
    /// `schema`: `JsonSchemaDocument`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::JsonSchemaDocument>>,
    /// `arrayProperties`: `array of string`.
    #[doc(alias = "arrayProperties")]
    pub array_properties: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlattenedJsonSchemaDocument "FlattenedJsonSchemaDocument" 2 {
    (
        schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "schema" 0 with_schema,
        array_properties: ::std::vec::Vec<::std::string::String> = "arrayProperties" 0 with_array_properties,
    )
});
