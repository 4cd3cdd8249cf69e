// @generated from the schema "ExportUri"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ExportUri`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExportUri {
    /// `uri`: `string`.
    pub uri: Option<String>,
    /// `exportTimestamp`: `string (date-time)`.
    #[doc(alias = "exportTimestamp")]
    pub export_timestamp: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExportUri "ExportUri" 2 {
    (
        uri: String = "uri" with_uri,
        export_timestamp: DateTime = "exportTimestamp" with_export_timestamp,
    )
});
