// @generated from the schema "ContestCompleteData"; changes made here are lost at the next generation

use crate::{ContestDataMetrics, ContestDataPrizes, ContestDataWinners};
use crate::runtime::{Date, Extra, Open};

/// The schema `ContestCompleteData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContestCompleteData {
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<Date>,
    /// `anonymization`: one of `NoAnonymization`, `All` and `AllExceptTop`.
    pub anonymization: Option<Open<Anonymization>>,
    /// `metrics`: `array of ContestDataMetrics`.
    pub metrics: Option<Vec<ContestDataMetrics>>,
    /// `prizes`: `array of ContestDataPrizes`.
    pub prizes: Option<Vec<ContestDataPrizes>>,
    /// `winners`: `array of ContestDataWinners`.
    pub winners: Option<Vec<ContestDataWinners>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContestCompleteData "ContestCompleteData" 5 {
    (
        date_end: Date = "dateEnd" with_date_end,
        anonymization: Open<Anonymization> = "anonymization" with_anonymization,
        metrics: Vec<ContestDataMetrics> = "metrics" with_metrics,
        prizes: Vec<ContestDataPrizes> = "prizes" with_prizes,
        winners: Vec<ContestDataWinners> = "winners" with_winners,
    )
});

/// The property `anonymization` of `ContestCompleteData`. Known values: `NoAnonymization`, `All`, `AllExceptTop`.
#[repr(u16)]
#[non_exhaustive]
pub enum Anonymization {
    NoAnonymization,
    All,
    AllExceptTop,
}

crate::runtime::values!(Anonymization {
    NoAnonymization = "NoAnonymization",
    All = "All",
    AllExceptTop = "AllExceptTop",
});
