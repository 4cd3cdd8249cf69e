// @generated from the schema "AvailableMediaType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AvailableMediaType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableMediaType {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<String>,
    /// `availableSubTypes`: `array of string`.
    #[doc(alias = "availableSubTypes")]
    pub available_sub_types: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableMediaType "AvailableMediaType" 2 {
    (
        media_type: String = "mediaType" with_media_type,
        available_sub_types: Vec<String> = "availableSubTypes" with_available_sub_types,
    )
});
