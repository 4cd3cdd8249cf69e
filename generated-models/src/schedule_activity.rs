// @generated from the schema "ScheduleActivity"; changes made here are lost at the next generation

/// The schema `ScheduleActivity`.
pub struct ScheduleActivity {
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `paid`: `boolean`.
    pub paid: ::std::option::Option<bool>,
    /// `timeOffRequestId`: `string`.
    #[doc(alias = "timeOffRequestId")]
    pub time_off_request_id: ::std::option::Option<::std::string::String>,
    /// `externalActivityId`: `string`.
    #[doc(alias = "externalActivityId")]
    pub external_activity_id: ::std::option::Option<::std::string::String>,
    /// `externalActivityType`: `string`.
    #[doc(alias = "externalActivityType")]
    pub external_activity_type: ::std::option::Option<
        crate::runtime::Open<ExternalActivityType>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScheduleActivity {
    const EMPTY: Self = Self {
        date_start: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        description: ::std::option::Option::None,
        activity_code_id: ::std::option::Option::None,
        paid: ::std::option::Option::None,
        time_off_request_id: ::std::option::Option::None,
        external_activity_id: ::std::option::Option::None,
        external_activity_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScheduleActivity = &<ScheduleActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStart", "date_start", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("description", "description", 0),
            ("activityCodeId", "activity_code_id", 0),
            ("paid", "paid", 0),
            ("timeOffRequestId", "time_off_request_id", 0),
            ("externalActivityId", "external_activity_id", 0),
            ("externalActivityType", "external_activity_type", 0),
        ],
        fields: &[
            &E.date_start,
            &E.length_minutes,
            &E.description,
            &E.activity_code_id,
            &E.paid,
            &E.time_off_request_id,
            &E.external_activity_id,
            &E.external_activity_type,
        ],
    }
};

crate::runtime::model!(ScheduleActivity);

crate::runtime::setters!(ScheduleActivity {
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_description: description: ::std::string::String,
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_paid: paid: bool,
    with_time_off_request_id: time_off_request_id: ::std::string::String,
    with_external_activity_id: external_activity_id: ::std::string::String,
    with_external_activity_type: external_activity_type: crate::runtime::Open<ExternalActivityType>,
});

/// The property `externalActivityType` of `ScheduleActivity`. Known values: `ActivityPlan`, `Coaching`, `Learning`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternalActivityType {
    ActivityPlan,
    Coaching,
    Learning,
}

impl crate::runtime::Enum for ExternalActivityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ActivityPlan, "ActivityPlan"),
        (Self::Coaching, "Coaching"),
        (Self::Learning, "Learning"),
    ];
}
