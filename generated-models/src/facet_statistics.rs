// @generated from the schema "FacetStatistics"; changes made here are lost at the next generation

/// The schema `FacetStatistics`.
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

impl crate::runtime::Model for FacetStatistics {
    const EMPTY: Self = Self {
        count: ::std::option::Option::None,
        min: ::std::option::Option::None,
        max: ::std::option::Option::None,
        mean: ::std::option::Option::None,
        std_deviation: ::std::option::Option::None,
        date_min: ::std::option::Option::None,
        date_max: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacetStatistics = &<FacetStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacetStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("count", "count", 0),
            ("min", "min", 0),
            ("max", "max", 0),
            ("mean", "mean", 0),
            ("stdDeviation", "std_deviation", 0),
            ("dateMin", "date_min", 0),
            ("dateMax", "date_max", 0),
        ],
        fields: &[
            &E.count,
            &E.min,
            &E.max,
            &E.mean,
            &E.std_deviation,
            &E.date_min,
            &E.date_max,
        ],
    }
};

crate::runtime::model!(FacetStatistics);

crate::runtime::setters!(FacetStatistics {
    with_count: count: i64,
    with_min: min: f64,
    with_max: max: f64,
    with_mean: mean: f64,
    with_std_deviation: std_deviation: f64,
    with_date_min: date_min: crate::runtime::DateTime,
    with_date_max: date_max: crate::runtime::DateTime,
});
