// @generated from the schema "PhoneChangeTopicUserAgentInfo"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicUserAgentInfo`.
#[repr(C)]
pub struct PhoneChangeTopicUserAgentInfo {
    /// `firmwareVersion`: `string`.
    #[doc(alias = "firmwareVersion")]
    pub firmware_version: ::std::option::Option<::std::string::String>,
    /// `manufacturer`: `string`.
    pub manufacturer: ::std::option::Option<::std::string::String>,
    /// `model`: `string`.
    pub model: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneChangeTopicUserAgentInfo "PhoneChangeTopicUserAgentInfo" 3 {
    (
        firmware_version: ::std::string::String = "firmwareVersion" 0 with_firmware_version,
        manufacturer: ::std::string::String = "manufacturer" 0 with_manufacturer,
        model: ::std::string::String = "model" 0 with_model,
    )
});
