// @generated from the schema "ProvisionInfo"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ProvisionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ProvisionInfo {
    /// `time`: `string (date-time)`.
    pub time: Option<DateTime>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `errorInfo`: `string`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ProvisionInfo "ProvisionInfo" 3 {
    (
        time: DateTime = "time" with_time,
        source: String = "source" with_source,
        error_info: String = "errorInfo" with_error_info,
    )
});
