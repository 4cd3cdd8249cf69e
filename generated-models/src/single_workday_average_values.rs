// @generated from the schema "SingleWorkdayAverageValues"; changes made here are lost at the next generation

/// The schema `SingleWorkdayAverageValues`.
#[repr(C)]
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

crate::runtime::model!(SingleWorkdayAverageValues "SingleWorkdayAverageValues" 6 {
    (
        date_workday: crate::runtime::Date = "dateWorkday" 2 with_date_workday,
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        timezone: ::std::string::String = "timezone" 2 with_timezone,
        results: ::std::vec::Vec<crate::WorkdayValuesMetricItem> = "results" 2 with_results,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 2 with_performance_profile,
    )
});
