// @generated from the schema "UpdateActivityCodeRequest"; changes made here are lost at the next generation

/// The schema `UpdateActivityCodeRequest`.
#[repr(C)]
pub struct UpdateActivityCodeRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `category`: `string`.
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
    /// `secondaryPresences`: `ListWrapperSecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperSecondaryPresence>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateActivityCodeRequest "UpdateActivityCodeRequest" 11 {
    (
        name: ::std::string::String = "name" 0 with_name,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        counts_as_work_time: bool = "countsAsWorkTime" 0 with_counts_as_work_time,
        agent_time_off_selectable: bool = "agentTimeOffSelectable" 0 with_agent_time_off_selectable,
        counts_toward_shrinkage: bool = "countsTowardShrinkage" 0 with_counts_toward_shrinkage,
        planned_shrinkage: bool = "plannedShrinkage" 0 with_planned_shrinkage,
        interruptible: bool = "interruptible" 0 with_interruptible,
        secondary_presences: ::std::boxed::Box<crate::ListWrapperSecondaryPresence> = "secondaryPresences" 0 with_secondary_presences,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `category` of `UpdateActivityCodeRequest`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
