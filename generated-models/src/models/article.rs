// @generated from the schema "Article"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AddressableEntityRef, MetadataAttribute};
use crate::runtime::Extra;

/// The schema `Article`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Article {
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `uri`: `string`, read-only.
    pub uri: Option<String>,
    /// `snippets`: `array of string`, read-only.
    pub snippets: Option<Vec<String>>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// `metadata`: `map of MetadataAttribute`, read-only.
    pub metadata: Option<BTreeMap<String, MetadataAttribute>>,
    /// `version`: `AddressableEntityRef`, read-only.
    pub version: Option<Box<AddressableEntityRef>>,
    /// `variations`: `array of AddressableEntityRef`, read-only.
    pub variations: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Article "Article" 7 {
    (
        title: String = "title" with_title read_only,
        uri: String = "uri" with_uri read_only,
        snippets: Vec<String> = "snippets" with_snippets read_only,
        confidence: f64 = "confidence" with_confidence read_only,
        metadata: BTreeMap<String, MetadataAttribute> = "metadata" with_metadata read_only,
        version: Box<AddressableEntityRef> = "version" with_version read_only,
        variations: Vec<AddressableEntityRef> = "variations" with_variations read_only,
    )
});
