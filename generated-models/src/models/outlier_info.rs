// @generated from the schema "OutlierInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutlierInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutlierInfo {
    /// `outlier`: `boolean`.
    pub outlier: Option<bool>,
    /// `score`: `number (float)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutlierInfo "OutlierInfo" 2 {
    (
        outlier: bool = "outlier" with_outlier,
        score: f64 = "score" with_score,
    )
});
