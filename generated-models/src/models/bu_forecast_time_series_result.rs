// @generated from the schema "BuForecastTimeSeriesResult"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `BuForecastTimeSeriesResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuForecastTimeSeriesResult {
    /// `metric`: one of `Offered` and `AverageHandleTimeSeconds`.
    pub metric: Option<Open<Metric>>,
    /// `forecastingMethod`: one of `AutoRegressiveIntegratedMovingAverage`, `MovingAverage`, `SingleExponentialSmoothing`, `RandomWalk` and 22 more.
    #[doc(alias = "forecastingMethod")]
    pub forecasting_method: Option<Open<ForecastingMethod>>,
    /// `forecastType`: one of `LongTerm` and `ShortTerm`.
    #[doc(alias = "forecastType")]
    pub forecast_type: Option<Open<ForecastType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuForecastTimeSeriesResult "BuForecastTimeSeriesResult" 3 {
    (
        metric: Open<Metric> = "metric" with_metric,
        forecasting_method: Open<ForecastingMethod> = "forecastingMethod" with_forecasting_method,
        forecast_type: Open<ForecastType> = "forecastType" with_forecast_type,
    )
});

/// The property `metric` of `BuForecastTimeSeriesResult`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

crate::runtime::values!(Metric {
    Offered = "Offered",
    AverageHandleTimeSeconds = "AverageHandleTimeSeconds",
});

/// The property `forecastingMethod` of `BuForecastTimeSeriesResult`. Known values: `AutoRegressiveIntegratedMovingAverage`, `MovingAverage`, `SingleExponentialSmoothing`, `RandomWalk`, `DecompositionUsingAdditiveSeasonality`, `DecompositionUsingMultiplicativeSeasonality`, `HoltWintersAdditiveSeasonality`, `HoltWintersAdditiveSeasonalityWithDampedTrend`, `HoltWintersMultiplicativeSeasonality`, `HoltWintersMultiplicativeSeasonalityWithDampedTrend`, `DampedLinearExponentialSmoothing`, `DoubleExponentialSmoothing`, `DoubleMovingAverage`, `LinearExponentialSmoothing`, `LinearWeightedMovingAverage`, `PointEstimateUsingDampedLinearExponentialSmoothing`, `PointEstimateUsingDoubleExponentialSmoothing`, `PointEstimateUsingLatestWeek`, `PointEstimateUsingLinearExponentialSmoothing`, `PointEstimateUsingWeightedAverage`, `CurveFit`, `MultiLinearRegression`, `DynamicHarmonicRegression`, `Theta`, `Ensemble`, `Other`.
#[repr(u16)]
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

crate::runtime::values!(ForecastingMethod {
    AutoRegressiveIntegratedMovingAverage = "AutoRegressiveIntegratedMovingAverage",
    MovingAverage = "MovingAverage",
    SingleExponentialSmoothing = "SingleExponentialSmoothing",
    RandomWalk = "RandomWalk",
    DecompositionUsingAdditiveSeasonality = "DecompositionUsingAdditiveSeasonality",
    DecompositionUsingMultiplicativeSeasonality = "DecompositionUsingMultiplicativeSeasonality",
    HoltWintersAdditiveSeasonality = "HoltWintersAdditiveSeasonality",
    HoltWintersAdditiveSeasonalityWithDampedTrend = "HoltWintersAdditiveSeasonalityWithDampedTrend",
    HoltWintersMultiplicativeSeasonality = "HoltWintersMultiplicativeSeasonality",
    HoltWintersMultiplicativeSeasonalityWithDampedTrend = "HoltWintersMultiplicativeSeasonalityWithDampedTrend",
    DampedLinearExponentialSmoothing = "DampedLinearExponentialSmoothing",
    DoubleExponentialSmoothing = "DoubleExponentialSmoothing",
    DoubleMovingAverage = "DoubleMovingAverage",
    LinearExponentialSmoothing = "LinearExponentialSmoothing",
    LinearWeightedMovingAverage = "LinearWeightedMovingAverage",
    PointEstimateUsingDampedLinearExponentialSmoothing = "PointEstimateUsingDampedLinearExponentialSmoothing",
    PointEstimateUsingDoubleExponentialSmoothing = "PointEstimateUsingDoubleExponentialSmoothing",
    PointEstimateUsingLatestWeek = "PointEstimateUsingLatestWeek",
    PointEstimateUsingLinearExponentialSmoothing = "PointEstimateUsingLinearExponentialSmoothing",
    PointEstimateUsingWeightedAverage = "PointEstimateUsingWeightedAverage",
    CurveFit = "CurveFit",
    MultiLinearRegression = "MultiLinearRegression",
    DynamicHarmonicRegression = "DynamicHarmonicRegression",
    Theta = "Theta",
    Ensemble = "Ensemble",
    Other = "Other",
});

/// The property `forecastType` of `BuForecastTimeSeriesResult`. Known values: `LongTerm`, `ShortTerm`.
#[repr(u16)]
#[non_exhaustive]
pub enum ForecastType {
    LongTerm,
    ShortTerm,
}

crate::runtime::values!(ForecastType {
    LongTerm = "LongTerm",
    ShortTerm = "ShortTerm",
});
