// @generated from the schema "OutlierInfo"; changes made here are lost at the next generation

/// The schema `OutlierInfo`.
#[repr(C)]
pub struct OutlierInfo {
    /// `outlier`: `boolean`.
    pub outlier: ::std::option::Option<bool>,
    /// `score`: `number (float)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutlierInfo "OutlierInfo" 2 {
    (
        outlier: bool = "outlier" 0 with_outlier,
        score: f64 = "score" 0 with_score,
    )
});
