// @generated from the schema "SingleWorkdayAveragePoints"; changes made here are lost at the next generation

/// The schema `SingleWorkdayAveragePoints`.
#[repr(C)]
pub struct SingleWorkdayAveragePoints {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `division`: `Division`, read-only.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `averagePoints`: `number (double)`, read-only.
    #[doc(alias = "averagePoints")]
    pub average_points: ::std::option::Option<f64>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SingleWorkdayAveragePoints "SingleWorkdayAveragePoints" 4 {
    (
        date_workday: crate::runtime::Date = "dateWorkday" 2 with_date_workday,
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        average_points: f64 = "averagePoints" 2 with_average_points,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 2 with_performance_profile,
    )
});
