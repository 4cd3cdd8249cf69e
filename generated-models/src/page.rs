// @generated from the schema "Page"; changes made here are lost at the next generation

/// The schema `Page`.
#[repr(C)]
pub struct Page {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `rootContainer`: `map of object`.
    #[doc(alias = "rootContainer")]
    pub root_container: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Page "Page" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version_id: ::std::string::String = "versionId" 0 with_version_id,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        root_container: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "rootContainer" 0 with_root_container,
        properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "properties" 0 with_properties,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
