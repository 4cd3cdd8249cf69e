// @generated from the schema "FacetStatistics"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `FacetStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacetStatistics {
    /// `count`: `integer (int64)`.
    pub count: Option<i64>,
    /// `min`: `number (double)`.
    pub min: Option<f64>,
    /// `max`: `number (double)`.
    pub max: Option<f64>,
    /// `mean`: `number (double)`.
    pub mean: Option<f64>,
    /// `stdDeviation`: `number (double)`.
    #[doc(alias = "stdDeviation")]
    pub std_deviation: Option<f64>,
    /// `dateMin`: `string (date-time)`.
    #[doc(alias = "dateMin")]
    pub date_min: Option<DateTime>,
    /// `dateMax`: `string (date-time)`.
    #[doc(alias = "dateMax")]
    pub date_max: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacetStatistics "FacetStatistics" 7 {
    (
        count: i64 = "count" with_count,
        min: f64 = "min" with_min,
        max: f64 = "max" with_max,
        mean: f64 = "mean" with_mean,
        std_deviation: f64 = "stdDeviation" with_std_deviation,
        date_min: DateTime = "dateMin" with_date_min,
        date_max: DateTime = "dateMax" with_date_max,
    )
});
