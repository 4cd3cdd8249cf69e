// @generated from the schema "PhoneChangeTopicUserAgentInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhoneChangeTopicUserAgentInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneChangeTopicUserAgentInfo {
    /// `firmwareVersion`: `string`.
    #[doc(alias = "firmwareVersion")]
    pub firmware_version: Option<String>,
    /// `manufacturer`: `string`.
    pub manufacturer: Option<String>,
    /// `model`: `string`.
    pub model: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneChangeTopicUserAgentInfo "PhoneChangeTopicUserAgentInfo" 3 {
    (
        firmware_version: String = "firmwareVersion" with_firmware_version,
        manufacturer: String = "manufacturer" with_manufacturer,
        model: String = "model" with_model,
    )
});
