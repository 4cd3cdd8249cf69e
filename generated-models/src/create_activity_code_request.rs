// @generated from the schema "CreateActivityCodeRequest"; changes made here are lost at the next generation

/// The schema `CreateActivityCodeRequest`.
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

impl crate::runtime::Model for CreateActivityCodeRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        category: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        counts_as_work_time: ::std::option::Option::None,
        agent_time_off_selectable: ::std::option::Option::None,
        counts_toward_shrinkage: ::std::option::Option::None,
        planned_shrinkage: ::std::option::Option::None,
        interruptible: ::std::option::Option::None,
        secondary_presences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateActivityCodeRequest = &<CreateActivityCodeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateActivityCodeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("category", "category", 1),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("countsAsPaidTime", "counts_as_paid_time", 0),
            ("countsAsWorkTime", "counts_as_work_time", 0),
            ("agentTimeOffSelectable", "agent_time_off_selectable", 0),
            ("countsTowardShrinkage", "counts_toward_shrinkage", 0),
            ("plannedShrinkage", "planned_shrinkage", 0),
            ("interruptible", "interruptible", 0),
            ("secondaryPresences", "secondary_presences", 0),
        ],
        fields: &[
            &E.name,
            &E.category,
            &E.length_in_minutes,
            &E.counts_as_paid_time,
            &E.counts_as_work_time,
            &E.agent_time_off_selectable,
            &E.counts_toward_shrinkage,
            &E.planned_shrinkage,
            &E.interruptible,
            &E.secondary_presences,
        ],
    }
};

crate::runtime::model!(CreateActivityCodeRequest);

crate::runtime::setters!(CreateActivityCodeRequest {
    with_name: name: ::std::string::String,
    with_category: category: crate::runtime::Open<Category>,
    with_length_in_minutes: length_in_minutes: i32,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_counts_as_work_time: counts_as_work_time: bool,
    with_agent_time_off_selectable: agent_time_off_selectable: bool,
    with_counts_toward_shrinkage: counts_toward_shrinkage: bool,
    with_planned_shrinkage: planned_shrinkage: bool,
    with_interruptible: interruptible: bool,
    with_secondary_presences: secondary_presences: ::std::vec::Vec<crate::SecondaryPresence>,
});

/// The property `category` of `CreateActivityCodeRequest`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
