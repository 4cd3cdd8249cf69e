// @generated from the schema "OutcomeAchievement"; changes made here are lost at the next generation

/// The schema `OutcomeAchievement`.
pub struct OutcomeAchievement {
    /// `outcome`: `AchievedOutcome`, required.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::AchievedOutcome>>,
    /// `achievedDate`: `string (date-time)`, required.
    #[doc(alias = "achievedDate")]
    pub achieved_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAchievement {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        achieved_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAchievement = &<OutcomeAchievement as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAchievement",
        empty: E,
        extra: &E.extra,
        properties: &[("outcome", "outcome", 1), ("achievedDate", "achieved_date", 1)],
        fields: &[&E.outcome, &E.achieved_date],
    }
};

crate::runtime::model!(OutcomeAchievement);

crate::runtime::setters!(OutcomeAchievement {
    with_outcome: outcome: ::std::boxed::Box<crate::AchievedOutcome>,
    with_achieved_date: achieved_date: crate::runtime::DateTime,
});
