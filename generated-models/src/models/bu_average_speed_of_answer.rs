// @generated from the schema "BuAverageSpeedOfAnswer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuAverageSpeedOfAnswer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAverageSpeedOfAnswer {
    /// `include`: `boolean`, required.
    pub include: Option<bool>,
    /// `seconds`: `integer (int32)`.
    pub seconds: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAverageSpeedOfAnswer "BuAverageSpeedOfAnswer" 2 {
    (
        include: bool = "include" with_include required,
        seconds: i32 = "seconds" with_seconds,
    )
});
