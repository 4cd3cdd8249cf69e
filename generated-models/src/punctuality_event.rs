// @generated from the schema "PunctualityEvent"; changes made here are lost at the next generation

/// The schema `PunctualityEvent`.
#[repr(C)]
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

crate::runtime::model!(PunctualityEvent "PunctualityEvent" 11 {
    (
        date_schedule_start: crate::runtime::DateTime = "dateScheduleStart" 2 with_date_schedule_start,
        date_start: crate::runtime::DateTime = "dateStart" 2 with_date_start,
        length_minutes: i32 = "lengthMinutes" 2 with_length_minutes,
        description: ::std::string::String = "description" 2 with_description,
        activity_code_id: ::std::string::String = "activityCodeId" 2 with_activity_code_id,
        activity_code: ::std::string::String = "activityCode" 2 with_activity_code,
        activity_name: ::std::string::String = "activityName" 2 with_activity_name,
        category: ::std::string::String = "category" 2 with_category,
        points: i32 = "points" 2 with_points,
        delta: f64 = "delta" 2 with_delta,
        bullseye: bool = "bullseye" 0 with_bullseye,
    )
});
