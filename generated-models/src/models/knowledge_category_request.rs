// @generated from the schema "KnowledgeCategoryRequest"; changes made here are lost at the next generation

use crate::DocumentCategoryInput;
use crate::runtime::Extra;

/// The schema `KnowledgeCategoryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeCategoryRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `parent`: `DocumentCategoryInput`.
    pub parent: Option<Box<DocumentCategoryInput>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeCategoryRequest "KnowledgeCategoryRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        parent: Box<DocumentCategoryInput> = "parent" with_parent,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
