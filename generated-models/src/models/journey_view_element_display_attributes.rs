// @generated from the schema "JourneyViewElementDisplayAttributes"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewElementDisplayAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementDisplayAttributes {
    /// `x`: `integer (int32)`, required.
    pub x: Option<i32>,
    /// `y`: `integer (int32)`, required.
    pub y: Option<i32>,
    /// `col`: `integer (int32)`, required.
    pub col: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementDisplayAttributes "JourneyViewElementDisplayAttributes" 3 {
    (
        x: i32 = "x" with_x required,
        y: i32 = "y" with_y required,
        col: i32 = "col" with_col required,
    )
});
