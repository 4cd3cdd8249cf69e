// @generated from the schema "KnowledgeCategoryRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeCategoryRequest`.
#[repr(C)]
pub struct KnowledgeCategoryRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `parent`: `DocumentCategoryInput`.
    pub parent: ::std::option::Option<::std::boxed::Box<crate::DocumentCategoryInput>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeCategoryRequest "KnowledgeCategoryRequest" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        parent: ::std::boxed::Box<crate::DocumentCategoryInput> = "parent" 0 with_parent,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
