// @generated from the schema "ActivityCode"; changes made here are lost at the next generation

/// The schema `ActivityCode`.
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

impl crate::runtime::Model for ActivityCode {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        name: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        is_default: ::std::option::Option::None,
        category: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        counts_as_work_time: ::std::option::Option::None,
        agent_time_off_selectable: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityCode = &<ActivityCode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityCode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("selfUri", "self_uri", 2),
            ("name", "name", 0),
            ("isActive", "is_active", 0),
            ("isDefault", "is_default", 0),
            ("category", "category", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("countsAsPaidTime", "counts_as_paid_time", 0),
            ("countsAsWorkTime", "counts_as_work_time", 0),
            ("agentTimeOffSelectable", "agent_time_off_selectable", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.id,
            &E.self_uri,
            &E.name,
            &E.is_active,
            &E.is_default,
            &E.category,
            &E.length_in_minutes,
            &E.counts_as_paid_time,
            &E.counts_as_work_time,
            &E.agent_time_off_selectable,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(ActivityCode);

crate::runtime::setters!(ActivityCode {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_name: name: ::std::string::String,
    with_is_active: is_active: bool,
    with_is_default: is_default: bool,
    with_category: category: crate::runtime::Open<Category>,
    with_length_in_minutes: length_in_minutes: i32,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_counts_as_work_time: counts_as_work_time: bool,
    with_agent_time_off_selectable: agent_time_off_selectable: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `category` of `ActivityCode`. Known values: `OnQueueWork`, `Break`, `Meal`, `Meeting`, `OffQueueWork`, `TimeOff`, `Training`, `Unavailable`, `Unscheduled`.
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
