// @generated from the schema "DomainPermissionCollection"; changes made here are lost at the next generation

/// The schema `DomainPermissionCollection`.
#[repr(C)]
pub struct DomainPermissionCollection {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `permissionMap`: `map of array of DomainPermission`.
    #[doc(alias = "permissionMap")]
    pub permission_map: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<crate::DomainPermission>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainPermissionCollection "DomainPermissionCollection" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        domain: ::std::string::String = "domain" 0 with_domain,
        permission_map: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<crate::DomainPermission>> = "permissionMap" 0 with_permission_map,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
