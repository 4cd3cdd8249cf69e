// @generated from the schema "BuForecastTimeSeriesResult"; changes made here are lost at the next generation

/// The schema `BuForecastTimeSeriesResult`.
#[repr(C)]
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

crate::runtime::model!(BuForecastTimeSeriesResult "BuForecastTimeSeriesResult" 3 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        forecasting_method: crate::runtime::Open<ForecastingMethod> = "forecastingMethod" 0 with_forecasting_method,
        forecast_type: crate::runtime::Open<ForecastType> = "forecastType" 0 with_forecast_type,
    )
});

/// The property `metric` of `BuForecastTimeSeriesResult`. Known values: `Offered`, `AverageHandleTimeSeconds`.
#[non_exhaustive]
pub enum Metric {
    Offered,
    AverageHandleTimeSeconds,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offered, "Offered"),
        (Self::AverageHandleTimeSeconds, "AverageHandleTimeSeconds"),
    ];
}

/// The property `forecastingMethod` of `BuForecastTimeSeriesResult`. Known values: `AutoRegressiveIntegratedMovingAverage`, `MovingAverage`, `SingleExponentialSmoothing`, `RandomWalk`, `DecompositionUsingAdditiveSeasonality`, `DecompositionUsingMultiplicativeSeasonality`, `HoltWintersAdditiveSeasonality`, `HoltWintersAdditiveSeasonalityWithDampedTrend`, `HoltWintersMultiplicativeSeasonality`, `HoltWintersMultiplicativeSeasonalityWithDampedTrend`, `DampedLinearExponentialSmoothing`, `DoubleExponentialSmoothing`, `DoubleMovingAverage`, `LinearExponentialSmoothing`, `LinearWeightedMovingAverage`, `PointEstimateUsingDampedLinearExponentialSmoothing`, `PointEstimateUsingDoubleExponentialSmoothing`, `PointEstimateUsingLatestWeek`, `PointEstimateUsingLinearExponentialSmoothing`, `PointEstimateUsingWeightedAverage`, `CurveFit`, `MultiLinearRegression`, `DynamicHarmonicRegression`, `Theta`, `Ensemble`, `Other`.
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

crate::runtime::known!(ForecastingMethod);

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
#[non_exhaustive]
pub enum ForecastType {
    LongTerm,
    ShortTerm,
}

crate::runtime::known!(ForecastType);

impl crate::runtime::Enum for ForecastType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::LongTerm, "LongTerm"),
        (Self::ShortTerm, "ShortTerm"),
    ];
}
