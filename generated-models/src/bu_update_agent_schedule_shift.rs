// @generated from the schema "BuUpdateAgentScheduleShift"; changes made here are lost at the next generation

/// The schema `BuUpdateAgentScheduleShift`.
pub struct BuUpdateAgentScheduleShift {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleActivity>,
    >,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: ::std::option::Option<bool>,
    /// `schedule`: `BuScheduleReference`, read-only.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::BuScheduleReference>>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuUpdateAgentScheduleShift {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        activities: ::std::option::Option::None,
        manually_edited: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuUpdateAgentScheduleShift = &<BuUpdateAgentScheduleShift as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuUpdateAgentScheduleShift",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("startDate", "start_date", 2),
            ("lengthMinutes", "length_minutes", 2),
            ("activities", "activities", 0),
            ("manuallyEdited", "manually_edited", 0),
            ("schedule", "schedule", 2),
            ("delete", "delete", 0),
        ],
        fields: &[
            &E.id,
            &E.start_date,
            &E.length_minutes,
            &E.activities,
            &E.manually_edited,
            &E.schedule,
            &E.delete,
        ],
    }
};

crate::runtime::model!(BuUpdateAgentScheduleShift);

crate::runtime::setters!(BuUpdateAgentScheduleShift {
    with_id: id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_activities: activities: ::std::vec::Vec<crate::BuAgentScheduleActivity>,
    with_manually_edited: manually_edited: bool,
    with_schedule: schedule: ::std::boxed::Box<crate::BuScheduleReference>,
    with_delete: delete: bool,
});
