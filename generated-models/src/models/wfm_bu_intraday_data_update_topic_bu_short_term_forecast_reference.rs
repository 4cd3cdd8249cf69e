// @generated from the schema "WfmBuIntradayDataUpdateTopicBuShortTermForecastReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuIntradayDataUpdateTopicBuShortTermForecastReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuShortTermForecastReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuShortTermForecastReference "WfmBuIntradayDataUpdateTopicBuShortTermForecastReference" 3 {
    (
        id: String = "id" with_id,
        week_date: String = "weekDate" with_week_date,
        description: String = "description" with_description,
    )
});
