// @generated from the schema "UserScheduleContainer"; changes made here are lost at the next generation

/// The schema `UserScheduleContainer`.
pub struct UserScheduleContainer {
    /// `managementUnitTimeZone`: `string`.
    #[doc(alias = "managementUnitTimeZone")]
    pub management_unit_time_zone: ::std::option::Option<::std::string::String>,
    /// `publishedSchedules`: `array of WeekScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::WeekScheduleReference>,
    >,
    /// `userSchedules`: `map of UserSchedule`.
    #[doc(alias = "userSchedules")]
    pub user_schedules: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleContainer {
    const EMPTY: Self = Self {
        management_unit_time_zone: ::std::option::Option::None,
        published_schedules: ::std::option::Option::None,
        user_schedules: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleContainer = &<UserScheduleContainer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleContainer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitTimeZone", "management_unit_time_zone", 0),
            ("publishedSchedules", "published_schedules", 0),
            ("userSchedules", "user_schedules", 0),
        ],
        fields: &[
            &E.management_unit_time_zone,
            &E.published_schedules,
            &E.user_schedules,
        ],
    }
};

crate::runtime::model!(UserScheduleContainer);

crate::runtime::setters!(UserScheduleContainer {
    with_management_unit_time_zone: management_unit_time_zone: ::std::string::String,
    with_published_schedules: published_schedules: ::std::vec::Vec<crate::WeekScheduleReference>,
    with_user_schedules: user_schedules: ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule>,
});
