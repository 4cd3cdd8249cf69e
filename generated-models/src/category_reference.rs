// @generated from the schema "CategoryReference"; changes made here are lost at the next generation

/// The schema `CategoryReference`.
#[repr(C)]
pub struct CategoryReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parentCategory`: `CategoryReference`.
    #[doc(alias = "parentCategory")]
    pub parent_category: ::std::option::Option<
        ::std::boxed::Box<crate::CategoryReference>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CategoryReference "CategoryReference" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        parent_category: ::std::boxed::Box<crate::CategoryReference> = "parentCategory" 0 with_parent_category,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
