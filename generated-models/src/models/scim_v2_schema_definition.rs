// @generated from the schema "ScimV2SchemaDefinition"; changes made here are lost at the next generation

use crate::{ScimMetadata, ScimV2SchemaAttribute};
use crate::runtime::Extra;

/// The schema `ScimV2SchemaDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2SchemaDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `attributes`: `array of ScimV2SchemaAttribute`, read-only.
    pub attributes: Option<Vec<ScimV2SchemaAttribute>>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: Option<Box<ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2SchemaDefinition "ScimV2SchemaDefinition" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        attributes: Vec<ScimV2SchemaAttribute> = "attributes" with_attributes read_only,
        meta: Box<ScimMetadata> = "meta" with_meta read_only,
    )
});
