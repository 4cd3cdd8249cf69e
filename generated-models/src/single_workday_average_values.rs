// @generated from the schema "SingleWorkdayAverageValues"; changes made here are lost at the next generation

/// The schema `SingleWorkdayAverageValues`.
pub struct SingleWorkdayAverageValues {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SingleWorkdayAverageValues {
    const EMPTY: Self = Self {
        date_workday: ::std::option::Option::None,
        division: ::std::option::Option::None,
        user: ::std::option::Option::None,
        timezone: ::std::option::Option::None,
        results: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SingleWorkdayAverageValues = &<SingleWorkdayAverageValues as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SingleWorkdayAverageValues",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateWorkday", "date_workday", 2),
            ("division", "division", 2),
            ("user", "user", 2),
            ("timezone", "timezone", 2),
            ("results", "results", 2),
            ("performanceProfile", "performance_profile", 2),
        ],
        fields: &[
            &E.date_workday,
            &E.division,
            &E.user,
            &E.timezone,
            &E.results,
            &E.performance_profile,
        ],
    }
};

crate::runtime::model!(SingleWorkdayAverageValues);

crate::runtime::setters!(SingleWorkdayAverageValues {
    with_date_workday: date_workday: crate::runtime::Date,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_timezone: timezone: ::std::string::String,
    with_results: results: ::std::vec::Vec<crate::WorkdayValuesMetricItem>,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
});
