// @generated from the schema "TextBotFlowOutcome"; changes made here are lost at the next generation

/// The schema `TextBotFlowOutcome`.
#[repr(C)]
pub struct TextBotFlowOutcome {
    /// `outcomeId`: `string`.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `outcomeValue`: `string`.
    #[doc(alias = "outcomeValue")]
    pub outcome_value: ::std::option::Option<crate::runtime::Open<OutcomeValue>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `milestones`: `array of TextBotFlowMilestone`.
    pub milestones: ::std::option::Option<::std::vec::Vec<crate::TextBotFlowMilestone>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlowOutcome "TextBotFlowOutcome" 5 {
    (
        outcome_id: ::std::string::String = "outcomeId" 0 with_outcome_id,
        outcome_value: crate::runtime::Open<OutcomeValue> = "outcomeValue" 0 with_outcome_value,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 0 with_date_end,
        milestones: ::std::vec::Vec<crate::TextBotFlowMilestone> = "milestones" 0 with_milestones,
    )
});

/// The property `outcomeValue` of `TextBotFlowOutcome`. Known values: `SUCCESS`, `FAILURE`.
#[non_exhaustive]
pub enum OutcomeValue {
    Success,
    Failure,
}

crate::runtime::known!(OutcomeValue);

impl crate::runtime::Enum for OutcomeValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
    ];
}
