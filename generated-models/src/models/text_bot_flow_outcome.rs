// @generated from the schema "TextBotFlowOutcome"; changes made here are lost at the next generation

use crate::TextBotFlowMilestone;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `TextBotFlowOutcome`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowOutcome {
    /// `outcomeId`: `string`.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `outcomeValue`: one of `SUCCESS` and `FAILURE`.
    #[doc(alias = "outcomeValue")]
    pub outcome_value: Option<Open<OutcomeValue>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `milestones`: `array of TextBotFlowMilestone`.
    pub milestones: Option<Vec<TextBotFlowMilestone>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowOutcome "TextBotFlowOutcome" 5 {
    (
        outcome_id: String = "outcomeId" with_outcome_id,
        outcome_value: Open<OutcomeValue> = "outcomeValue" with_outcome_value,
        date_start: DateTime = "dateStart" with_date_start,
        date_end: DateTime = "dateEnd" with_date_end,
        milestones: Vec<TextBotFlowMilestone> = "milestones" with_milestones,
    )
});

/// The property `outcomeValue` of `TextBotFlowOutcome`. Known values: `SUCCESS`, `FAILURE`.
#[repr(u16)]
#[non_exhaustive]
pub enum OutcomeValue {
    Success,
    Failure,
}

crate::runtime::values!(OutcomeValue {
    Success = "SUCCESS",
    Failure = "FAILURE",
});
