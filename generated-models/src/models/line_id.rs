// @generated from the schema "LineId"; changes made here are lost at the next generation

use crate::LineUserId;
use crate::runtime::Extra;

/// The schema `LineId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LineId {
    /// `ids`: `array of LineUserId`.
    pub ids: Option<Vec<LineUserId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LineId "LineId" 2 {
    (
        ids: Vec<LineUserId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
