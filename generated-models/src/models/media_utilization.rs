// @generated from the schema "MediaUtilization"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MediaUtilization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaUtilization {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: Option<i32>,
    /// `interruptableMediaTypes`: `array of string`.
    #[doc(alias = "interruptableMediaTypes")]
    pub interruptable_media_types: Option<Vec<String>>,
    /// `includeNonAcd`: `boolean`.
    #[doc(alias = "includeNonAcd")]
    pub include_non_acd: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaUtilization "MediaUtilization" 3 {
    (
        maximum_capacity: i32 = "maximumCapacity" with_maximum_capacity,
        interruptable_media_types: Vec<String> = "interruptableMediaTypes" with_interruptable_media_types,
        include_non_acd: bool = "includeNonAcd" with_include_non_acd,
    )
});
