// @generated from the schema "WfmScheduleActivity"; changes made here are lost at the next generation

/// The schema `WfmScheduleActivity`.
pub struct WfmScheduleActivity {
    /// `userReference`: `UserReference`, read-only.
    #[doc(alias = "userReference")]
    pub user_reference: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activities`: `array of ScheduleActivity`, read-only.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::ScheduleActivity>>,
    /// `fullDayTimeOffMarkers`: `array of FullDayTimeOffMarker`, read-only.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::FullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmScheduleActivity {
    const EMPTY: Self = Self {
        user_reference: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmScheduleActivity = &<WfmScheduleActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmScheduleActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userReference", "user_reference", 2),
            ("activities", "activities", 2),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 2),
        ],
        fields: &[&E.user_reference, &E.activities, &E.full_day_time_off_markers],
    }
};

crate::runtime::model!(WfmScheduleActivity);

crate::runtime::setters!(WfmScheduleActivity {
    with_user_reference: user_reference: ::std::boxed::Box<crate::UserReference>,
    with_activities: activities: ::std::vec::Vec<crate::ScheduleActivity>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::FullDayTimeOffMarker>,
});
