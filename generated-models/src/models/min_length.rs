// @generated from the schema "MinLength"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MinLength`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MinLength {
    /// `min`: `integer (int64)`, required.
    pub min: Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MinLength "MinLength" 2 {
    (
        min: i64 = "min" with_min required,
        max: i64 = "max" with_max required,
    )
});
