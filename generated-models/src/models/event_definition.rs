// @generated from the schema "EventDefinition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EventDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventDefinition "EventDefinition" 3 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
    )
});
