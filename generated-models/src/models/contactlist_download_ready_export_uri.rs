// @generated from the schema "ContactlistDownloadReadyExportUri"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ContactlistDownloadReadyExportUri`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactlistDownloadReadyExportUri {
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// `exportTimestamp`: `string`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactlistDownloadReadyExportUri "ContactlistDownloadReadyExportUri" 3 {
    (
        uri: String = "uri" with_uri,
        export_timestamp: String = "exportTimestamp" with_export_timestamp,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});
