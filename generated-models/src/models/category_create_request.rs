// @generated from the schema "CategoryCreateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CategoryCreateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CategoryCreateRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `parentCategoryId`: `string`.
    #[doc(alias = "parentCategoryId")]
    pub parent_category_id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CategoryCreateRequest "CategoryCreateRequest" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        parent_category_id: String = "parentCategoryId" with_parent_category_id,
        description: String = "description" with_description,
        external_id: String = "externalId" with_external_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
