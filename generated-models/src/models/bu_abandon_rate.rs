// @generated from the schema "BuAbandonRate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuAbandonRate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAbandonRate {
    /// `include`: `boolean`, required.
    pub include: Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAbandonRate "BuAbandonRate" 2 {
    (
        include: bool = "include" with_include required,
        percent: i32 = "percent" with_percent,
    )
});
