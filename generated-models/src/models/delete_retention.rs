// @generated from the schema "DeleteRetention"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DeleteRetention`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DeleteRetention {
    /// `days`: `integer (int32)`.
    pub days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DeleteRetention "DeleteRetention" 1 {
    (
        days: i32 = "days" with_days,
    )
});
