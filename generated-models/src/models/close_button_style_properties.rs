// @generated from the schema "CloseButtonStyleProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CloseButtonStyleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CloseButtonStyleProperties {
    /// `color`: `string`.
    pub color: Option<String>,
    /// `opacity`: `number (float)`.
    pub opacity: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CloseButtonStyleProperties "CloseButtonStyleProperties" 2 {
    (
        color: String = "color" with_color,
        opacity: f64 = "opacity" with_opacity,
    )
});
