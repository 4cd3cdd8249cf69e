// @generated from the schema "DomainPermissionCollection"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DomainPermission;
use crate::runtime::Extra;

/// The schema `DomainPermissionCollection`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainPermissionCollection {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `permissionMap`: `map of array of DomainPermission`.
    #[doc(alias = "permissionMap")]
    pub permission_map: Option<BTreeMap<String, Vec<DomainPermission>>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainPermissionCollection "DomainPermissionCollection" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        domain: String = "domain" with_domain,
        permission_map: BTreeMap<String, Vec<DomainPermission>> = "permissionMap" with_permission_map,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
