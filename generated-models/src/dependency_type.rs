// @generated from the schema "DependencyType"; changes made here are lost at the next generation

/// The schema `DependencyType`.
#[repr(C)]
pub struct DependencyType {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `versioned`: `boolean`.
    pub versioned: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DependencyType "DependencyType" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        versioned: bool = "versioned" 0 with_versioned,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
