// @generated from the schema "MetricValueTrendAverage"; changes made here are lost at the next generation

/// The schema `MetricValueTrendAverage`.
pub struct MetricValueTrendAverage {
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
    /// `result`: `WorkdayValuesMetricItem`, read-only.
    pub result: ::std::option::Option<::std::boxed::Box<crate::WorkdayValuesMetricItem>>,
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

impl crate::runtime::Model for MetricValueTrendAverage {
    const EMPTY: Self = Self {
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        date_reference_workday: ::std::option::Option::None,
        division: ::std::option::Option::None,
        user: ::std::option::Option::None,
        timezone: ::std::option::Option::None,
        result: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetricValueTrendAverage = &<MetricValueTrendAverage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetricValueTrendAverage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateStartWorkday", "date_start_workday", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("dateReferenceWorkday", "date_reference_workday", 2),
            ("division", "division", 2),
            ("user", "user", 2),
            ("timezone", "timezone", 2),
            ("result", "result", 2),
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
            &E.result,
            &E.performance_profile,
            &E.metric,
        ],
    }
};

crate::runtime::model!(MetricValueTrendAverage);

crate::runtime::setters!(MetricValueTrendAverage {
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_date_reference_workday: date_reference_workday: crate::runtime::Date,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_timezone: timezone: ::std::string::String,
    with_result: result: ::std::boxed::Box<crate::WorkdayValuesMetricItem>,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
});
