// @generated from the schema "PatchContentPositionProperties"; changes made here are lost at the next generation

/// The schema `PatchContentPositionProperties`.
#[repr(C)]
pub struct PatchContentPositionProperties {
    /// `top`: `string`.
    pub top: ::std::option::Option<::std::string::String>,
    /// `bottom`: `string`.
    pub bottom: ::std::option::Option<::std::string::String>,
    /// `left`: `string`.
    pub left: ::std::option::Option<::std::string::String>,
    /// `right`: `string`.
    pub right: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchContentPositionProperties "PatchContentPositionProperties" 4 {
    (
        top: ::std::string::String = "top" 0 with_top,
        bottom: ::std::string::String = "bottom" 0 with_bottom,
        left: ::std::string::String = "left" 0 with_left,
        right: ::std::string::String = "right" 0 with_right,
    )
});
