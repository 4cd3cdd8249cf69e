// @generated from the schema "JsonSchemaDocument"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `JsonSchemaDocument`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JsonSchemaDocument {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `$schema`: `string`.
    #[doc(alias = "$schema")]
    pub schema: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `required`: `array of string`.
    pub required: Option<Vec<String>>,
    /// `properties`: `map of object`.
    pub properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `additionalProperties`: `object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JsonSchemaDocument "JsonSchemaDocument" 8 {
    (
        id: String = "id" with_id,
        schema: String = "$schema" with_schema,
        title: String = "title" with_title,
        description: String = "description" with_description,
        r#type: String = "type" with_type,
        required: Vec<String> = "required" with_required,
        properties: BTreeMap<String, serde_json::Value> = "properties" with_properties,
        additional_properties: serde_json::Value = "additionalProperties" with_additional_properties,
    )
});
