// @generated from the schema "JourneyEventDefinition"; changes made here are lost at the next generation

use crate::JsonSchemaDocument;
use crate::runtime::{Extra, Open};

/// The schema `JourneyEventDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyEventDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required, read-only.
    pub name: Option<String>,
    /// `source`: one of `Native` and `Custom`, required, read-only.
    pub source: Option<Open<Source>>,
    /// `description`: `string`, required, read-only.
    pub description: Option<String>,
    /// `jsonSchema`: `JsonSchemaDocument`, required, read-only.
    #[doc(alias = "jsonSchema")]
    pub json_schema: Option<Box<JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyEventDefinition "JourneyEventDefinition" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required read_only,
        source: Open<Source> = "source" with_source required read_only,
        description: String = "description" with_description required read_only,
        json_schema: Box<JsonSchemaDocument> = "jsonSchema" with_json_schema required read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `source` of `JourneyEventDefinition`. Known values: `Native`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Native,
    Custom,
}

crate::runtime::values!(Source {
    Native = "Native",
    Custom = "Custom",
});
