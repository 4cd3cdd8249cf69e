// @generated from the schema "SocialMediaStatisticalResponse"; changes made here are lost at the next generation

use crate::SocialMediaAggregateMetricData;
use crate::runtime::Extra;

/// The schema `SocialMediaStatisticalResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialMediaStatisticalResponse {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `metrics`: `array of SocialMediaAggregateMetricData`.
    pub metrics: Option<Vec<SocialMediaAggregateMetricData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialMediaStatisticalResponse "SocialMediaStatisticalResponse" 2 {
    (
        interval: String = "interval" with_interval,
        metrics: Vec<SocialMediaAggregateMetricData> = "metrics" with_metrics,
    )
});
