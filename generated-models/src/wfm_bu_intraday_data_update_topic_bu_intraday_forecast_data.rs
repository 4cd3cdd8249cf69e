// @generated from the schema "WfmBuIntradayDataUpdateTopicBuIntradayForecastData"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuIntradayForecastData`.
pub struct WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    /// `offered`: `number (double)`.
    pub offered: ::std::option::Option<f64>,
    /// `averageHandleTimeSeconds`: `number (double)`.
    #[doc(alias = "averageHandleTimeSeconds")]
    pub average_handle_time_seconds: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    const EMPTY: Self = Self {
        offered: ::std::option::Option::None,
        average_handle_time_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuIntradayDataUpdateTopicBuIntradayForecastData = &<WfmBuIntradayDataUpdateTopicBuIntradayForecastData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuIntradayDataUpdateTopicBuIntradayForecastData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("offered", "offered", 0),
            ("averageHandleTimeSeconds", "average_handle_time_seconds", 0),
        ],
        fields: &[&E.offered, &E.average_handle_time_seconds],
    }
};

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuIntradayForecastData);

crate::runtime::setters!(WfmBuIntradayDataUpdateTopicBuIntradayForecastData {
    with_offered: offered: f64,
    with_average_handle_time_seconds: average_handle_time_seconds: f64,
});
