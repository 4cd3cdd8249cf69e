// @generated from the schema "UserScheduleActivity"; changes made here are lost at the next generation

/// The schema `UserScheduleActivity`.
pub struct UserScheduleActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `isDstFallback`: `boolean`.
    #[doc(alias = "isDstFallback")]
    pub is_dst_fallback: ::std::option::Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserScheduleActivity {
    const EMPTY: Self = Self {
        activity_code_id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        description: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        is_dst_fallback: ::std::option::Option::None,
        time_off_request_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserScheduleActivity = &<UserScheduleActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserScheduleActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeId", "activity_code_id", 0),
            ("startDate", "start_date", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("description", "description", 0),
            ("countsAsPaidTime", "counts_as_paid_time", 0),
            ("isDstFallback", "is_dst_fallback", 0),
            ("timeOffRequestId", "time_off_request_id", 0),
        ],
        fields: &[
            &E.activity_code_id,
            &E.start_date,
            &E.length_in_minutes,
            &E.description,
            &E.counts_as_paid_time,
            &E.is_dst_fallback,
            &E.time_off_request_id,
        ],
    }
};

crate::runtime::model!(UserScheduleActivity);

crate::runtime::setters!(UserScheduleActivity {
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_description: description: ::std::string::String,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_is_dst_fallback: is_dst_fallback: bool,
    with_time_off_request_id: time_off_request_id: ::std::string::String,
});
