// @generated from the schema "IntegrationConfiguration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::CredentialInfo;
use crate::runtime::Extra;

/// The schema `IntegrationConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `properties`: `object`, required.
    pub properties: Option<serde_json::Value>,
    /// `advanced`: `object`, required.
    pub advanced: Option<serde_json::Value>,
    /// `notes`: `string`, required.
    pub notes: Option<String>,
    /// `credentials`: `map of CredentialInfo`, required.
    pub credentials: Option<BTreeMap<String, CredentialInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationConfiguration "IntegrationConfiguration" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        version: i32 = "version" with_version required,
        properties: serde_json::Value = "properties" with_properties required,
        advanced: serde_json::Value = "advanced" with_advanced required,
        notes: String = "notes" with_notes required,
        credentials: BTreeMap<String, CredentialInfo> = "credentials" with_credentials required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
