// @generated from the schema "WorkdayValuesTrend"; changes made here are lost at the next generation

/// The schema `WorkdayValuesTrend`.
#[repr(C)]
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

crate::runtime::model!(WorkdayValuesTrend "WorkdayValuesTrend" 9 {
    (
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 2 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 2 with_date_end_workday,
        date_reference_workday: crate::runtime::Date = "dateReferenceWorkday" 2 with_date_reference_workday,
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        user: ::std::boxed::Box<crate::UserReference> = "user" 2 with_user,
        timezone: ::std::string::String = "timezone" 2 with_timezone,
        results: ::std::vec::Vec<crate::WorkdayValuesMetricItem> = "results" 2 with_results,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 2 with_performance_profile,
        metric: ::std::boxed::Box<crate::AddressableEntityRef> = "metric" 2 with_metric,
    )
});
