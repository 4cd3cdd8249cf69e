// @generated from the schema "PatchContentPositionProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PatchContentPositionProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContentPositionProperties {
    /// `top`: `string`.
    pub top: Option<String>,
    /// `bottom`: `string`.
    pub bottom: Option<String>,
    /// `left`: `string`.
    pub left: Option<String>,
    /// `right`: `string`.
    pub right: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContentPositionProperties "PatchContentPositionProperties" 4 {
    (
        top: String = "top" with_top,
        bottom: String = "bottom" with_bottom,
        left: String = "left" with_left,
        right: String = "right" with_right,
    )
});
