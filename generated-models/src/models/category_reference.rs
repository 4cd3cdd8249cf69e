// @generated from the schema "CategoryReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CategoryReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CategoryReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `parentCategory`: `CategoryReference`.
    #[doc(alias = "parentCategory")]
    pub parent_category: Option<Box<CategoryReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CategoryReference "CategoryReference" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        parent_category: Box<CategoryReference> = "parentCategory" with_parent_category,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
