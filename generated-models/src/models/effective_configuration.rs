// @generated from the schema "EffectiveConfiguration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::CredentialInfo;
use crate::runtime::Extra;

/// The schema `EffectiveConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EffectiveConfiguration {
    /// `properties`: `map of object`, required.
    pub properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `advanced`: `map of object`, required.
    pub advanced: Option<BTreeMap<String, serde_json::Value>>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `notes`: `string`, required.
    pub notes: Option<String>,
    /// `credentials`: `map of CredentialInfo`, required.
    pub credentials: Option<BTreeMap<String, CredentialInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EffectiveConfiguration "EffectiveConfiguration" 5 {
    (
        properties: BTreeMap<String, serde_json::Value> = "properties" with_properties required,
        advanced: BTreeMap<String, serde_json::Value> = "advanced" with_advanced required,
        name: String = "name" with_name required,
        notes: String = "notes" with_notes required,
        credentials: BTreeMap<String, CredentialInfo> = "credentials" with_credentials required,
    )
});
