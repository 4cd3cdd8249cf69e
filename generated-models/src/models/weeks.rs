// @generated from the schema "Weeks"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Weeks`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Weeks {
    /// `weekOffset`: `integer (int32)`.
    #[doc(alias = "weekOffset")]
    pub week_offset: Option<i32>,
    /// `values`: `array of number (double)`.
    pub values: Option<Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Weeks "Weeks" 2 {
    (
        week_offset: i32 = "weekOffset" with_week_offset,
        values: Vec<f64> = "values" with_values,
    )
});
