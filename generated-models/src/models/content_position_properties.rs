// @generated from the schema "ContentPositionProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContentPositionProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentPositionProperties {
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

crate::runtime::model!(ContentPositionProperties "ContentPositionProperties" 4 {
    (
        top: String = "top" with_top,
        bottom: String = "bottom" with_bottom,
        left: String = "left" with_left,
        right: String = "right" with_right,
    )
});
