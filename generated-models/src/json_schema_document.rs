// @generated from the schema "JsonSchemaDocument"; changes made here are lost at the next generation

/// The schema `JsonSchemaDocument`.
#[repr(C)]
pub struct JsonSchemaDocument {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `$schema`: `string`.
    #[doc(alias = "$schema")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `required`: `array of string`.
    pub required: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `additionalProperties`: `object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JsonSchemaDocument "JsonSchemaDocument" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        schema: ::std::string::String = "$schema" 0 with_schema,
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
        r#type: ::std::string::String = "type" 0 with_type,
        required: ::std::vec::Vec<::std::string::String> = "required" 0 with_required,
        properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "properties" 0 with_properties,
        additional_properties: ::serde_json::Value = "additionalProperties" 0 with_additional_properties,
    )
});
