// @generated from the schema "BuHeadcountForecast"; changes made here are lost at the next generation

use crate::BuPlanningGroupHeadcountForecast;
use crate::runtime::{DateTime, Extra};

/// The schema `BuHeadcountForecast`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuHeadcountForecast {
    /// `entities`: `array of BuPlanningGroupHeadcountForecast`.
    pub entities: Option<Vec<BuPlanningGroupHeadcountForecast>>,
    /// `referenceStartDate`: `string (date-time)`.
    #[doc(alias = "referenceStartDate")]
    pub reference_start_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuHeadcountForecast "BuHeadcountForecast" 2 {
    (
        entities: Vec<BuPlanningGroupHeadcountForecast> = "entities" with_entities,
        reference_start_date: DateTime = "referenceStartDate" with_reference_start_date,
    )
});
