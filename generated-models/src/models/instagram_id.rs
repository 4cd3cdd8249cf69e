// @generated from the schema "InstagramId"; changes made here are lost at the next generation

use crate::InstagramScopedId;
use crate::runtime::Extra;

/// The schema `InstagramId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct InstagramId {
    /// `ids`: `array of InstagramScopedId`.
    pub ids: Option<Vec<InstagramScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `handle`: `string`.
    pub handle: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(InstagramId "InstagramId" 3 {
    (
        ids: Vec<InstagramScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
        handle: String = "handle" with_handle,
    )
});
