// @generated from the schema "PatchCloseButtonStyleProperties"; changes made here are lost at the next generation

/// The schema `PatchCloseButtonStyleProperties`.
#[repr(C)]
pub struct PatchCloseButtonStyleProperties {
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `opacity`: `number (float)`.
    pub opacity: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchCloseButtonStyleProperties "PatchCloseButtonStyleProperties" 2 {
    (
        color: ::std::string::String = "color" 0 with_color,
        opacity: f64 = "opacity" 0 with_opacity,
    )
});
