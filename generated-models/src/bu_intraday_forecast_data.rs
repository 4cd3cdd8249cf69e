// @generated from the schema "BuIntradayForecastData"; changes made here are lost at the next generation

/// The schema `BuIntradayForecastData`.
pub struct BuIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: ::std::option::Option<f64>,
    /// `averageHandleTimeSeconds`: `number (double)`.
    #[doc(alias = "averageHandleTimeSeconds")]
    pub average_handle_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuIntradayForecastData {
    const EMPTY: Self = Self {
        offered: ::std::option::Option::None,
        average_handle_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuIntradayForecastData = &<BuIntradayForecastData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuIntradayForecastData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("offered", "offered", 0),
            ("averageHandleTimeSeconds", "average_handle_time_seconds", 0),
        ],
        fields: &[&E.offered, &E.average_handle_time_seconds],
    }
};

crate::runtime::model!(BuIntradayForecastData);

crate::runtime::setters!(BuIntradayForecastData {
    with_offered: offered: f64,
    with_average_handle_time_seconds: average_handle_time_seconds: f64,
});
