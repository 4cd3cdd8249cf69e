// @generated from the schema "HistoricalData"; changes made here are lost at the next generation

use crate::{Daily, QuarterHourly};
use crate::runtime::Extra;

/// The schema `HistoricalData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalData {
    /// `daily`: `Daily`.
    pub daily: Option<Box<Daily>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: Option<Box<QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalData "HistoricalData" 2 {
    (
        daily: Box<Daily> = "daily" with_daily,
        quarter_hour: Box<QuarterHourly> = "quarterHour" with_quarter_hour,
    )
});
