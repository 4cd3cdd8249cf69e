// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`.
pub struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation = &<WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("status", "status", 0),
        ],
        fields: &[&E.id, &E.start_date, &E.length_minutes, &E.status],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    with_id: id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i64,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
