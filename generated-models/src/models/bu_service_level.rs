// @generated from the schema "BuServiceLevel"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuServiceLevel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuServiceLevel {
    /// `include`: `boolean`, required.
    pub include: Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: Option<i32>,
    /// `seconds`: `integer (int32)`.
    pub seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuServiceLevel "BuServiceLevel" 3 {
    (
        include: bool = "include" with_include required,
        percent: i32 = "percent" with_percent,
        seconds: i32 = "seconds" with_seconds,
    )
});
