// @generated from the schema "NumericRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NumericRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NumericRange {
    /// `gt`: `number (double)`.
    pub gt: Option<f64>,
    /// `gte`: `number (double)`.
    pub gte: Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: Option<f64>,
    /// `lte`: `number (double)`.
    pub lte: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NumericRange "NumericRange" 4 {
    (
        gt: f64 = "gt" with_gt,
        gte: f64 = "gte" with_gte,
        lt: f64 = "lt" with_lt,
        lte: f64 = "lte" with_lte,
    )
});
