// @generated from the schema "DeletableUserReference"; changes made here are lost at the next generation

/// The schema `DeletableUserReference`.
#[repr(C)]
pub struct DeletableUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DeletableUserReference "DeletableUserReference" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        delete: bool = "delete" 0 with_delete,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
