// @generated from the schema "OutcomeAchievement"; changes made here are lost at the next generation

/// The schema `OutcomeAchievement`.
#[repr(C)]
pub struct OutcomeAchievement {
    /// `outcome`: `AchievedOutcome`, required.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::AchievedOutcome>>,
    /// `achievedDate`: `string (date-time)`, required.
    #[doc(alias = "achievedDate")]
    pub achieved_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAchievement "OutcomeAchievement" 2 {
    (
        outcome: ::std::boxed::Box<crate::AchievedOutcome> = "outcome" 1 with_outcome,
        achieved_date: crate::runtime::DateTime = "achievedDate" 1 with_achieved_date,
    )
});
