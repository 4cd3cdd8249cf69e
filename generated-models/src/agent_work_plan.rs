// @generated from the schema "AgentWorkPlan"; changes made here are lost at the next generation

/// The schema `AgentWorkPlan`.
pub struct AgentWorkPlan {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `constrainWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "constrainWeeklyPaidTime")]
    pub constrain_weekly_paid_time: ::std::option::Option<bool>,
    /// `flexibleWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "flexibleWeeklyPaidTime")]
    pub flexible_weekly_paid_time: ::std::option::Option<bool>,
    /// `weeklyExactPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyExactPaidMinutes")]
    pub weekly_exact_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: ::std::option::Option<i32>,
    /// `optionalDays`: `SetWrapperDayOfWeek`.
    #[doc(alias = "optionalDays")]
    pub optional_days: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    >,
    /// `shifts`: `array of AgentWorkPlanShift`, required.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlanShift>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentWorkPlan {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        constrain_weekly_paid_time: ::std::option::Option::None,
        flexible_weekly_paid_time: ::std::option::Option::None,
        weekly_exact_paid_minutes: ::std::option::Option::None,
        weekly_minimum_paid_minutes: ::std::option::Option::None,
        weekly_maximum_paid_minutes: ::std::option::Option::None,
        optional_days: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentWorkPlan = &<AgentWorkPlan as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentWorkPlan",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("constrainWeeklyPaidTime", "constrain_weekly_paid_time", 1),
            ("flexibleWeeklyPaidTime", "flexible_weekly_paid_time", 1),
            ("weeklyExactPaidMinutes", "weekly_exact_paid_minutes", 1),
            ("weeklyMinimumPaidMinutes", "weekly_minimum_paid_minutes", 1),
            ("weeklyMaximumPaidMinutes", "weekly_maximum_paid_minutes", 1),
            ("optionalDays", "optional_days", 0),
            ("shifts", "shifts", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.constrain_weekly_paid_time,
            &E.flexible_weekly_paid_time,
            &E.weekly_exact_paid_minutes,
            &E.weekly_minimum_paid_minutes,
            &E.weekly_maximum_paid_minutes,
            &E.optional_days,
            &E.shifts,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AgentWorkPlan);

crate::runtime::setters!(AgentWorkPlan {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_constrain_weekly_paid_time: constrain_weekly_paid_time: bool,
    with_flexible_weekly_paid_time: flexible_weekly_paid_time: bool,
    with_weekly_exact_paid_minutes: weekly_exact_paid_minutes: i32,
    with_weekly_minimum_paid_minutes: weekly_minimum_paid_minutes: i32,
    with_weekly_maximum_paid_minutes: weekly_maximum_paid_minutes: i32,
    with_optional_days: optional_days: ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    with_shifts: shifts: ::std::vec::Vec<crate::AgentWorkPlanShift>,
    with_self_uri: self_uri: ::std::string::String,
});
