// @generated from the schema "ScimConfigResourceType"; changes made here are lost at the next generation

use crate::{ScimConfigResourceTypeSchemaExtension, ScimMetadata};
use crate::runtime::Extra;

/// The schema `ScimConfigResourceType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimConfigResourceType {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: Option<Vec<String>>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `schema`: `string`, read-only.
    pub schema: Option<String>,
    /// `schemaExtensions`: `array of ScimConfigResourceTypeSchemaExtension`, read-only.
    #[doc(alias = "schemaExtensions")]
    pub schema_extensions: Option<Vec<ScimConfigResourceTypeSchemaExtension>>,
    /// `endpoint`: `string`, read-only.
    pub endpoint: Option<String>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: Option<Box<ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimConfigResourceType "ScimConfigResourceType" 8 {
    (
        id: String = "id" with_id read_only,
        schemas: Vec<String> = "schemas" with_schemas read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        schema: String = "schema" with_schema read_only,
        schema_extensions: Vec<ScimConfigResourceTypeSchemaExtension> = "schemaExtensions" with_schema_extensions read_only,
        endpoint: String = "endpoint" with_endpoint read_only,
        meta: Box<ScimMetadata> = "meta" with_meta read_only,
    )
});
