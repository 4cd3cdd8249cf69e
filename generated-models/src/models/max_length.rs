// @generated from the schema "MaxLength"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MaxLength`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaxLength {
    /// `min`: `integer (int64)`, required.
    pub min: Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaxLength "MaxLength" 2 {
    (
        min: i64 = "min" with_min required,
        max: i64 = "max" with_max required,
    )
});
