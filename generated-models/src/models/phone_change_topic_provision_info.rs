// @generated from the schema "PhoneChangeTopicProvisionInfo"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `PhoneChangeTopicProvisionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneChangeTopicProvisionInfo {
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

crate::runtime::model!(PhoneChangeTopicProvisionInfo "PhoneChangeTopicProvisionInfo" 3 {
    (
        time: DateTime = "time" with_time,
        source: String = "source" with_source,
        error_info: String = "errorInfo" with_error_info,
    )
});
