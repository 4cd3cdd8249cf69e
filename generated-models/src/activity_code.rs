// @generated from the schema "ActivityCode"; changes made here are lost at the next generation

/// The schema `ActivityCode`.
#[repr(C)]
pub struct ActivityCode {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `isDefault`: `boolean`.
    #[doc(alias = "isDefault")]
    pub is_default: ::std::option::Option<bool>,
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
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityCode "ActivityCode" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        name: ::std::string::String = "name" 0 with_name,
        is_active: bool = "isActive" 0 with_is_active,
        is_default: bool = "isDefault" 0 with_is_default,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" 0 with_counts_as_paid_time,
        counts_as_work_time: bool = "countsAsWorkTime" 0 with_counts_as_work_time,
        agent_time_off_selectable: bool = "agentTimeOffSelectable" 0 with_agent_time_off_selectable,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `category` of `ActivityCode`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
