// @generated from the schema "WorkPlanActivity"; changes made here are lost at the next generation

/// The schema `WorkPlanActivity`.
pub struct WorkPlanActivity {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `startTimeIsRelativeToShiftStart`: `boolean`.
    #[doc(alias = "startTimeIsRelativeToShiftStart")]
    pub start_time_is_relative_to_shift_start: ::std::option::Option<bool>,
    /// `flexibleStartTime`: `boolean`.
    #[doc(alias = "flexibleStartTime")]
    pub flexible_start_time: ::std::option::Option<bool>,
    /// `earliestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "earliestStartTimeMinutes")]
    pub earliest_start_time_minutes: ::std::option::Option<i32>,
    /// `latestStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "latestStartTimeMinutes")]
    pub latest_start_time_minutes: ::std::option::Option<i32>,
    /// `exactStartTimeMinutes`: `integer (int32)`.
    #[doc(alias = "exactStartTimeMinutes")]
    pub exact_start_time_minutes: ::std::option::Option<i32>,
    /// `startTimeIncrementMinutes`: `integer (int32)`.
    #[doc(alias = "startTimeIncrementMinutes")]
    pub start_time_increment_minutes: ::std::option::Option<i32>,
    /// `countsAsPaidTime`: `boolean`.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// `countsAsContiguousWorkTime`: `boolean`.
    #[doc(alias = "countsAsContiguousWorkTime")]
    pub counts_as_contiguous_work_time: ::std::option::Option<bool>,
    /// `minimumLengthFromShiftStartMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftStartMinutes")]
    pub minimum_length_from_shift_start_minutes: ::std::option::Option<i32>,
    /// `minimumLengthFromShiftEndMinutes`: `integer (int32)`.
    #[doc(alias = "minimumLengthFromShiftEndMinutes")]
    pub minimum_length_from_shift_end_minutes: ::std::option::Option<i32>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `validationId`: `string`.
    #[doc(alias = "validationId")]
    pub validation_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanActivity {
    const EMPTY: Self = Self {
        activity_code_id: ::std::option::Option::None,
        description: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        start_time_is_relative_to_shift_start: ::std::option::Option::None,
        flexible_start_time: ::std::option::Option::None,
        earliest_start_time_minutes: ::std::option::Option::None,
        latest_start_time_minutes: ::std::option::Option::None,
        exact_start_time_minutes: ::std::option::Option::None,
        start_time_increment_minutes: ::std::option::Option::None,
        counts_as_paid_time: ::std::option::Option::None,
        counts_as_contiguous_work_time: ::std::option::Option::None,
        minimum_length_from_shift_start_minutes: ::std::option::Option::None,
        minimum_length_from_shift_end_minutes: ::std::option::Option::None,
        id: ::std::option::Option::None,
        delete: ::std::option::Option::None,
        validation_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanActivity = &<WorkPlanActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeId", "activity_code_id", 0),
            ("description", "description", 0),
            ("lengthMinutes", "length_minutes", 0),
            (
                "startTimeIsRelativeToShiftStart",
                "start_time_is_relative_to_shift_start",
                0,
            ),
            ("flexibleStartTime", "flexible_start_time", 0),
            ("earliestStartTimeMinutes", "earliest_start_time_minutes", 0),
            ("latestStartTimeMinutes", "latest_start_time_minutes", 0),
            ("exactStartTimeMinutes", "exact_start_time_minutes", 0),
            ("startTimeIncrementMinutes", "start_time_increment_minutes", 0),
            ("countsAsPaidTime", "counts_as_paid_time", 0),
            ("countsAsContiguousWorkTime", "counts_as_contiguous_work_time", 0),
            (
                "minimumLengthFromShiftStartMinutes",
                "minimum_length_from_shift_start_minutes",
                0,
            ),
            (
                "minimumLengthFromShiftEndMinutes",
                "minimum_length_from_shift_end_minutes",
                0,
            ),
            ("id", "id", 0),
            ("delete", "delete", 0),
            ("validationId", "validation_id", 0),
        ],
        fields: &[
            &E.activity_code_id,
            &E.description,
            &E.length_minutes,
            &E.start_time_is_relative_to_shift_start,
            &E.flexible_start_time,
            &E.earliest_start_time_minutes,
            &E.latest_start_time_minutes,
            &E.exact_start_time_minutes,
            &E.start_time_increment_minutes,
            &E.counts_as_paid_time,
            &E.counts_as_contiguous_work_time,
            &E.minimum_length_from_shift_start_minutes,
            &E.minimum_length_from_shift_end_minutes,
            &E.id,
            &E.delete,
            &E.validation_id,
        ],
    }
};

crate::runtime::model!(WorkPlanActivity);

crate::runtime::setters!(WorkPlanActivity {
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_description: description: ::std::string::String,
    with_length_minutes: length_minutes: i32,
    with_start_time_is_relative_to_shift_start: start_time_is_relative_to_shift_start: bool,
    with_flexible_start_time: flexible_start_time: bool,
    with_earliest_start_time_minutes: earliest_start_time_minutes: i32,
    with_latest_start_time_minutes: latest_start_time_minutes: i32,
    with_exact_start_time_minutes: exact_start_time_minutes: i32,
    with_start_time_increment_minutes: start_time_increment_minutes: i32,
    with_counts_as_paid_time: counts_as_paid_time: bool,
    with_counts_as_contiguous_work_time: counts_as_contiguous_work_time: bool,
    with_minimum_length_from_shift_start_minutes: minimum_length_from_shift_start_minutes: i32,
    with_minimum_length_from_shift_end_minutes: minimum_length_from_shift_end_minutes: i32,
    with_id: id: ::std::string::String,
    with_delete: delete: bool,
    with_validation_id: validation_id: ::std::string::String,
});
