// @generated from the schema "TextBotFlowOutcome"; changes made here are lost at the next generation

/// The schema `TextBotFlowOutcome`.
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

impl crate::runtime::Model for TextBotFlowOutcome {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        outcome_value: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        milestones: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowOutcome = &<TextBotFlowOutcome as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowOutcome",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 0),
            ("outcomeValue", "outcome_value", 0),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
            ("milestones", "milestones", 0),
        ],
        fields: &[
            &E.outcome_id,
            &E.outcome_value,
            &E.date_start,
            &E.date_end,
            &E.milestones,
        ],
    }
};

crate::runtime::model!(TextBotFlowOutcome);

crate::runtime::setters!(TextBotFlowOutcome {
    with_outcome_id: outcome_id: ::std::string::String,
    with_outcome_value: outcome_value: crate::runtime::Open<OutcomeValue>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_milestones: milestones: ::std::vec::Vec<crate::TextBotFlowMilestone>,
});

/// The property `outcomeValue` of `TextBotFlowOutcome`. Known values: `SUCCESS`, `FAILURE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutcomeValue {
    Success,
    Failure,
}

impl crate::runtime::Enum for OutcomeValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "SUCCESS"),
        (Self::Failure, "FAILURE"),
    ];
}
