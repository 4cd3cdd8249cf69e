// @generated from the schema "BuForecastTimeSeriesResult"; changes made here are lost at the next generation

/// The schema `BuForecastTimeSeriesResult`.
pub struct BuForecastTimeSeriesResult {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `forecastingMethod`: `string`.
    #[doc(alias = "forecastingMethod")]
    pub forecasting_method: ::std::option::Option<
        crate::runtime::Open<ForecastingMethod>,
    >,
    /// `forecastType`: `string`.
    #[doc(alias = "forecastType")]
    pub forecast_type: ::std::option::Option<crate::runtime::Open<ForecastType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuForecastTimeSeriesResult {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        forecasting_method: ::std::option::Option::None,
        forecast_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastTimeSeriesResult = &<BuForecastTimeSeriesResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastTimeSeriesResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("forecastingMethod", "forecasting_method", 0),
            ("forecastType", "forecast_type", 0),
        ],
        fields: &[&E.metric, &E.forecasting_method, &E.forecast_type],
    }
};

crate::runtime::model!(BuForecastTimeSeriesResult);

crate::runtime::setters!(BuForecastTimeSeriesResult {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_forecasting_method: forecasting_method: crate::runtime::Open<ForecastingMethod>,
    with_forecast_type: forecast_type: crate::runtime::Open<ForecastType>,
});

/// The property `metric` of `BuForecastTimeSeriesResult`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offered, "Offered"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
    ];
}

/// The property `forecastingMethod` of `BuForecastTimeSeriesResult`. Known values: `AutoRegressiveIntegratedMovingAverage`, `MovingAverage`, `SingleExponentialSmoothing`, `RandomWalk`, `DecompositionUsingAdditiveSeasonality`, `DecompositionUsingMultiplicativeSeasonality`, `HoltWintersAdditiveSeasonality`, `HoltWintersAdditiveSeasonalityWithDampedTrend`, `HoltWintersMultiplicativeSeasonality`, `HoltWintersMultiplicativeSeasonalityWithDampedTrend`, `DampedLinearExponentialSmoothing`, `DoubleExponentialSmoothing`, `DoubleMovingAverage`, `LinearExponentialSmoothing`, `LinearWeightedMovingAverage`, `PointEstimateUsingDampedLinearExponentialSmoothing`, `PointEstimateUsingDoubleExponentialSmoothing`, `PointEstimateUsingLatestWeek`, `PointEstimateUsingLinearExponentialSmoothing`, `PointEstimateUsingWeightedAverage`, `CurveFit`, `MultiLinearRegression`, `DynamicHarmonicRegression`, `Theta`, `Ensemble`, `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForecastingMethod {
    AutoRegressiveIntegratedMovingAverage,
    MovingAverage,
    SingleExponentialSmoothing,
    RandomWalk,
    DecompositionUsingAdditiveSeasonality,
    DecompositionUsingMultiplicativeSeasonality,
    HoltWintersAdditiveSeasonality,
    HoltWintersAdditiveSeasonalityWithDampedTrend,
    HoltWintersMultiplicativeSeasonality,
    HoltWintersMultiplicativeSeasonalityWithDampedTrend,
    DampedLinearExponentialSmoothing,
    DoubleExponentialSmoothing,
    DoubleMovingAverage,
    LinearExponentialSmoothing,
    LinearWeightedMovingAverage,
    PointEstimateUsingDampedLinearExponentialSmoothing,
    PointEstimateUsingDoubleExponentialSmoothing,
    PointEstimateUsingLatestWeek,
    PointEstimateUsingLinearExponentialSmoothing,
    PointEstimateUsingWeightedAverage,
    CurveFit,
    MultiLinearRegression,
    DynamicHarmonicRegression,
    Theta,
    Ensemble,
    Other,
}

impl crate::runtime::Enum for ForecastingMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (
            Self::AutoRegressiveIntegratedMovingAverage,
            "AutoRegressiveIntegratedMovingAverage",
        ),
        (Self::MovingAverage, "MovingAverage"),
        (Self::SingleExponentialSmoothing, "SingleExponentialSmoothing"),
        (Self::RandomWalk, "RandomWalk"),
        (
            Self::DecompositionUsingAdditiveSeasonality,
            "DecompositionUsingAdditiveSeasonality",
        ),
        (
            Self::DecompositionUsingMultiplicativeSeasonality,
            "DecompositionUsingMultiplicativeSeasonality",
        ),
        (Self::HoltWintersAdditiveSeasonality, "HoltWintersAdditiveSeasonality"),
        (
            Self::HoltWintersAdditiveSeasonalityWithDampedTrend,
            "HoltWintersAdditiveSeasonalityWithDampedTrend",
        ),
        (
            Self::HoltWintersMultiplicativeSeasonality,
            "HoltWintersMultiplicativeSeasonality",
        ),
        (
            Self::HoltWintersMultiplicativeSeasonalityWithDampedTrend,
            "HoltWintersMultiplicativeSeasonalityWithDampedTrend",
        ),
        (Self::DampedLinearExponentialSmoothing, "DampedLinearExponentialSmoothing"),
        (Self::DoubleExponentialSmoothing, "DoubleExponentialSmoothing"),
        (Self::DoubleMovingAverage, "DoubleMovingAverage"),
        (Self::LinearExponentialSmoothing, "LinearExponentialSmoothing"),
        (Self::LinearWeightedMovingAverage, "LinearWeightedMovingAverage"),
        (
            Self::PointEstimateUsingDampedLinearExponentialSmoothing,
            "PointEstimateUsingDampedLinearExponentialSmoothing",
        ),
        (
            Self::PointEstimateUsingDoubleExponentialSmoothing,
            "PointEstimateUsingDoubleExponentialSmoothing",
        ),
        (Self::PointEstimateUsingLatestWeek, "PointEstimateUsingLatestWeek"),
        (
            Self::PointEstimateUsingLinearExponentialSmoothing,
            "PointEstimateUsingLinearExponentialSmoothing",
        ),
        (Self::PointEstimateUsingWeightedAverage, "PointEstimateUsingWeightedAverage"),
        (Self::CurveFit, "CurveFit"),
        (Self::MultiLinearRegression, "MultiLinearRegression"),
        (Self::DynamicHarmonicRegression, "DynamicHarmonicRegression"),
        (Self::Theta, "Theta"),
        (Self::Ensemble, "Ensemble"),
        (Self::Other, "Other"),
    ];
}

/// The property `forecastType` of `BuForecastTimeSeriesResult`. Known values: `LongTerm`, `ShortTerm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForecastType {
    LongTerm,
    ShortTerm,
}

impl crate::runtime::Enum for ForecastType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LongTerm, "LongTerm"),
        (Self::ShortTerm, "ShortTerm"),
    ];
}
