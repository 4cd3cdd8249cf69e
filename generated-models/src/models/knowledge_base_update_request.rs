// @generated from the schema "KnowledgeBaseUpdateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KnowledgeBaseUpdateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeBaseUpdateRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeBaseUpdateRequest "KnowledgeBaseUpdateRequest" 2 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
    )
});
