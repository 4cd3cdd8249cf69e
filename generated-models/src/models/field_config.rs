// @generated from the schema "FieldConfig"; changes made here are lost at the next generation

use crate::Section;
use crate::runtime::{Extra, Open};

/// The schema `FieldConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FieldConfig {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `entityType`: one of `person`, `group` and `org`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<Open<EntityType>>,
    /// `state`: `string`.
    pub state: Option<String>,
    /// `sections`: `array of Section`.
    pub sections: Option<Vec<Section>>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `schemaVersion`: `string`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FieldConfig "FieldConfig" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        entity_type: Open<EntityType> = "entityType" with_entity_type,
        state: String = "state" with_state,
        sections: Vec<Section> = "sections" with_sections,
        version: String = "version" with_version,
        schema_version: String = "schemaVersion" with_schema_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `entityType` of `FieldConfig`. Known values: `person`, `group`, `org`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntityType {
    Person,
    Group,
    Org,
}

crate::runtime::values!(EntityType {
    Person = "person",
    Group = "group",
    Org = "org",
});
