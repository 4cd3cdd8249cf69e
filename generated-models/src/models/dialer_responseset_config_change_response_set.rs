// @generated from the schema "DialerResponsesetConfigChangeResponseSet"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::DialerResponsesetConfigChangeReaction;
use crate::runtime::{DateTime, Extra};

/// The schema `DialerResponsesetConfigChangeResponseSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerResponsesetConfigChangeResponseSet {
    /// `responses`: `map of DialerResponsesetConfigChangeReaction`.
    pub responses: Option<BTreeMap<String, DialerResponsesetConfigChangeReaction>>,
    /// `beepDetectionEnabled`: `boolean`.
    #[doc(alias = "beepDetectionEnabled")]
    pub beep_detection_enabled: Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerResponsesetConfigChangeResponseSet "DialerResponsesetConfigChangeResponseSet" 8 {
    (
        responses: BTreeMap<String, DialerResponsesetConfigChangeReaction> = "responses" with_responses,
        beep_detection_enabled: bool = "beepDetectionEnabled" with_beep_detection_enabled,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});
