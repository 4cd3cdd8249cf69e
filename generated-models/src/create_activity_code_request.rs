// @generated from the schema "CreateActivityCodeRequest"; changes made here are lost at the next generation

/// The schema `CreateActivityCodeRequest`.
#[repr(C)]
pub struct CreateActivityCodeRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `countsAsWorkTime`: `boolean`.
    #[doc(alias = "countsAsWorkTime")]
    pub counts_as_work_time: ::std::option::Option<bool>,
    /// `agentTimeOffSelectable`: `boolean`.
    #[doc(alias = "agentTimeOffSelectable")]
    pub agent_time_off_selectable: ::std::option::Option<bool>,
    /// `countsTowardShrinkage`: `boolean`.
    #[doc(alias = "countsTowardShrinkage")]
    pub counts_toward_shrinkage: ::std::option::Option<bool>,
    /// `plannedShrinkage`: `boolean`.
    #[doc(alias = "plannedShrinkage")]
    pub planned_shrinkage: ::std::option::Option<bool>,
    /// `interruptible`: `boolean`.
    pub interruptible: ::std::option::Option<bool>,
    /// `secondaryPresences`: `array of SecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<crate::SecondaryPresence>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateActivityCodeRequest "CreateActivityCodeRequest" 10 {
    (
        name: ::std::string::String = "name" 1 with_name,
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        counts_as_work_time: bool = "countsAsWorkTime" 0 with_counts_as_work_time,
        agent_time_off_selectable: bool = "agentTimeOffSelectable" 0 with_agent_time_off_selectable,
        counts_toward_shrinkage: bool = "countsTowardShrinkage" 0 with_counts_toward_shrinkage,
        planned_shrinkage: bool = "plannedShrinkage" 0 with_planned_shrinkage,
        interruptible: bool = "interruptible" 0 with_interruptible,
        secondary_presences: ::std::vec::Vec<crate::SecondaryPresence> = "secondaryPresences" 0 with_secondary_presences,
    )
});

/// The property `category` of `CreateActivityCodeRequest`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[non_exhaustive]
pub enum Category {
    OnQueueWork,
    Break,
    Meal,
    Meeting,
    OffQueueWork,
    TimeOff,
    Training,
    Unavailable,
    Unscheduled,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnQueueWork, "OnQueueWork"),
        (Self::Break, "Break"),
        (Self::Meal, "Meal"),
        (Self::Meeting, "Meeting"),
        (Self::OffQueueWork, "OffQueueWork"),
        (Self::TimeOff, "TimeOff"),
        (Self::Training, "Training"),
        (Self::Unavailable, "Unavailable"),
        (Self::Unscheduled, "Unscheduled"),
    ];
}
