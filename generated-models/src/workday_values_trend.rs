// @generated from the schema "WorkdayValuesTrend"; changes made here are lost at the next generation

/// The schema `WorkdayValuesTrend`.
pub struct WorkdayValuesTrend {
    /// `dateStartWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateReferenceWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateReferenceWorkday")]
    pub date_reference_workday: ::std::option::Option<crate::runtime::Date>,
    /// `division`: `Division`, read-only.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `timezone`: `string`, read-only.
    pub timezone: ::std::option::Option<::std::string::String>,
    /// `results`: `array of WorkdayValuesMetricItem`, read-only.
    pub results: ::std::option::Option<::std::vec::Vec<crate::WorkdayValuesMetricItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayValuesTrend {
    const EMPTY: Self = Self {
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        date_reference_workday: ::std::option::Option::None,
        division: ::std::option::Option::None,
        user: ::std::option::Option::None,
        timezone: ::std::option::Option::None,
        results: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayValuesTrend = &<WorkdayValuesTrend as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayValuesTrend",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("dateReferenceWorkday", "date_reference_workday", 2),
            ("division", "division", 2),
            ("user", "user", 2),
            ("timezone", "timezone", 2),
            ("results", "results", 2),
            ("performanceProfile", "performance_profile", 2),
            ("metric", "metric", 2),
        ],
        fields: &[
            &E.date_start_workday,
            &E.date_end_workday,
            &E.date_reference_workday,
            &E.division,
            &E.user,
            &E.timezone,
            &E.results,
            &E.performance_profile,
            &E.metric,
        ],
    }
};

crate::runtime::model!(WorkdayValuesTrend);

crate::runtime::setters!(WorkdayValuesTrend {
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_date_reference_workday: date_reference_workday: crate::runtime::Date,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_timezone: timezone: ::std::string::String,
    with_results: results: ::std::vec::Vec<crate::WorkdayValuesMetricItem>,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
});
