// @generated from the schema "Page"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra};

/// The schema `Page`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Page {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `versionId`: `string`.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `rootContainer`: `map of object`.
    #[doc(alias = "rootContainer")]
    pub root_container: Option<BTreeMap<String, serde_json::Value>>,
    /// `properties`: `map of object`.
    pub properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Page "Page" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        version_id: String = "versionId" with_version_id,
        created_date: DateTime = "createdDate" with_created_date,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        root_container: BTreeMap<String, serde_json::Value> = "rootContainer" with_root_container,
        properties: BTreeMap<String, serde_json::Value> = "properties" with_properties,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
