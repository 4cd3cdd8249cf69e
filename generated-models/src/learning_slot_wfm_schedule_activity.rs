// @generated from the schema "LearningSlotWfmScheduleActivity"; changes made here are lost at the next generation

/// The schema `LearningSlotWfmScheduleActivity`.
pub struct LearningSlotWfmScheduleActivity {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activities`: `array of LearningSlotScheduleActivity`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::LearningSlotScheduleActivity>,
    >,
    /// `fullDayTimeOffMarkers`: `array of LearningSlotFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::LearningSlotFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningSlotWfmScheduleActivity {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningSlotWfmScheduleActivity = &<LearningSlotWfmScheduleActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningSlotWfmScheduleActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("activities", "activities", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
        ],
        fields: &[&E.user, &E.activities, &E.full_day_time_off_markers],
    }
};

crate::runtime::model!(LearningSlotWfmScheduleActivity);

crate::runtime::setters!(LearningSlotWfmScheduleActivity {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_activities: activities: ::std::vec::Vec<crate::LearningSlotScheduleActivity>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::LearningSlotFullDayTimeOffMarker>,
});
