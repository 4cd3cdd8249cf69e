// @generated from the schema "JourneyViewElementDisplayAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewElementDisplayAttributes`.
#[repr(C)]
pub struct JourneyViewElementDisplayAttributes {
    /// `x`: `integer (int32)`, required.
    pub x: ::std::option::Option<i32>,
    /// `y`: `integer (int32)`, required.
    pub y: ::std::option::Option<i32>,
    /// `col`: `integer (int32)`, required.
    pub col: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementDisplayAttributes "JourneyViewElementDisplayAttributes" 3 {
    (
        x: i32 = "x" 1 with_x,
        y: i32 = "y" 1 with_y,
        col: i32 = "col" 1 with_col,
    )
});
