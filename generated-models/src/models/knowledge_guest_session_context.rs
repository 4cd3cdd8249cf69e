// @generated from the schema "KnowledgeGuestSessionContext"; changes made here are lost at the next generation

use crate::Entity;
use crate::runtime::Extra;

/// The schema `KnowledgeGuestSessionContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestSessionContext {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `values`: `array of Entity`, required.
    pub values: Option<Vec<Entity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestSessionContext "KnowledgeGuestSessionContext" 2 {
    (
        id: String = "id" with_id required,
        values: Vec<Entity> = "values" with_values required,
    )
});
