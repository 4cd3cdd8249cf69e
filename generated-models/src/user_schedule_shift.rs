// @generated from the schema "UserScheduleShift"; changes made here are lost at the next generation

/// The schema `UserScheduleShift`.
pub struct UserScheduleShift {
    /// `weekSchedule`: `WeekScheduleReference`, read-only.
    #[doc(alias = "weekSchedule")]
    pub week_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WeekScheduleReference>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of UserScheduleActivity`.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::UserScheduleActivity>>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleShift {
    const EMPTY: Self = Self {
        week_schedule: ::std::option::Option::None,
        id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        manually_edited: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleShift = &<UserScheduleShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekSchedule", "week_schedule", 2),
            ("id", "id", 0),
            ("startDate", "start_date", 2),
            ("lengthInMinutes", "length_in_minutes", 2),
            ("activities", "activities", 0),
            ("delete", "delete", 0),
            ("manuallyEdited", "manually_edited", 0),
        ],
        fields: &[
            &E.week_schedule,
            &E.id,
            &E.start_date,
            &E.length_in_minutes,
            &E.activities,
            &E.delete,
            &E.manually_edited,
        ],
    }
};

crate::runtime::model!(UserScheduleShift);

crate::runtime::setters!(UserScheduleShift {
    with_week_schedule: week_schedule: ::std::boxed::Box<crate::WeekScheduleReference>,
    with_id: id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_activities: activities: ::std::vec::Vec<crate::UserScheduleActivity>,
    with_delete: delete: bool,
    with_manually_edited: manually_edited: bool,
});
