// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder`.
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
    /// `activityCategory`: `string`.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
    const EMPTY: Self = Self {
        activity_category: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder = &<WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCategory", "activity_category", 0),
            ("startDate", "start_date", 0),
        ],
        fields: &[&E.activity_category, &E.start_date],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder {
    with_activity_category: activity_category: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
});
