// @generated from the schema "FacetStatistics"; changes made here are lost at the next generation

/// The schema `FacetStatistics`.
#[repr(C)]
pub struct FacetStatistics {
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `min`: `number (double)`.
    pub min: ::std::option::Option<f64>,
    /// `max`: `number (double)`.
    pub max: ::std::option::Option<f64>,
    /// `mean`: `number (double)`.
    pub mean: ::std::option::Option<f64>,
    /// `stdDeviation`: `number (double)`.
    #[doc(alias = "stdDeviation")]
    pub std_deviation: ::std::option::Option<f64>,
    /// `dateMin`: `string (date-time)`.
    #[doc(alias = "dateMin")]
    pub date_min: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateMax`: `string (date-time)`.
    #[doc(alias = "dateMax")]
    pub date_max: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacetStatistics "FacetStatistics" 7 {
    (
        count: i64 = "count" 0 with_count,
        min: f64 = "min" 0 with_min,
        max: f64 = "max" 0 with_max,
        mean: f64 = "mean" 0 with_mean,
        std_deviation: f64 = "stdDeviation" 0 with_std_deviation,
        date_min: crate::runtime::DateTime = "dateMin" 0 with_date_min,
        date_max: crate::runtime::DateTime = "dateMax" 0 with_date_max,
    )
});
