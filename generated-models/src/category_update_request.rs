// @generated from the schema "CategoryUpdateRequest"; changes made here are lost at the next generation

/// The schema `CategoryUpdateRequest`.
#[repr(C)]
pub struct CategoryUpdateRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parentCategoryId`: `string`.
    #[doc(alias = "parentCategoryId")]
    pub parent_category_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CategoryUpdateRequest "CategoryUpdateRequest" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        parent_category_id: ::std::string::String = "parentCategoryId" 0 with_parent_category_id,
        description: ::std::string::String = "description" 0 with_description,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
