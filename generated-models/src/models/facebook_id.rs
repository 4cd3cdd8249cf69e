// @generated from the schema "FacebookId"; changes made here are lost at the next generation

use crate::FacebookScopedId;
use crate::runtime::Extra;

/// The schema `FacebookId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookId {
    /// `ids`: `array of FacebookScopedId`.
    pub ids: Option<Vec<FacebookScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookId "FacebookId" 2 {
    (
        ids: Vec<FacebookScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
