// @generated from the schema "PunctualityEvent"; changes made here are lost at the next generation

/// The schema `PunctualityEvent`.
pub struct PunctualityEvent {
    /// `dateScheduleStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateScheduleStart")]
    pub date_schedule_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`, read-only.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `activityCode`: `string`, read-only.
    #[doc(alias = "activityCode")]
    pub activity_code: ::std::option::Option<::std::string::String>,
    /// `activityName`: `string`, read-only.
    #[doc(alias = "activityName")]
    pub activity_name: ::std::option::Option<::std::string::String>,
    /// `category`: `string`, read-only.
    pub category: ::std::option::Option<::std::string::String>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `delta`: `number (double)`, read-only.
    pub delta: ::std::option::Option<f64>,
    /// `bullseye`: `boolean`.
    pub bullseye: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PunctualityEvent {
    const EMPTY: Self = Self {
        date_schedule_start: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        activity_code: ::std::option::Option::None,
        activity_name: ::std::option::Option::None,
        category: ::std::option::Option::None,
        points: ::std::option::Option::None,
        delta: ::std::option::Option::None,
        bullseye: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PunctualityEvent = &<PunctualityEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PunctualityEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateScheduleStart", "date_schedule_start", 2),
            ("dateStart", "date_start", 2),
            ("lengthMinutes", "length_minutes", 2),
            ("description", "description", 2),
            ("activityCodeId", "activity_code_id", 2),
            ("activityCode", "activity_code", 2),
            ("activityName", "activity_name", 2),
            ("category", "category", 2),
            ("points", "points", 2),
            ("delta", "delta", 2),
            ("bullseye", "bullseye", 0),
        ],
        fields: &[
            &E.date_schedule_start,
            &E.date_start,
            &E.length_minutes,
            &E.description,
            &E.activity_code_id,
            &E.activity_code,
            &E.activity_name,
            &E.category,
            &E.points,
            &E.delta,
            &E.bullseye,
        ],
    }
};

crate::runtime::model!(PunctualityEvent);

crate::runtime::setters!(PunctualityEvent {
    with_date_schedule_start: date_schedule_start: crate::runtime::DateTime,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_description: description: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_activity_code: activity_code: ::std::string::String,
    with_activity_name: activity_name: ::std::string::String,
    with_category: category: ::std::string::String,
    with_points: points: i32,
    with_delta: delta: f64,
    with_bullseye: bullseye: bool,
});
