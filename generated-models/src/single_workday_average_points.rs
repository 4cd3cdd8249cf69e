// @generated from the schema "SingleWorkdayAveragePoints"; changes made here are lost at the next generation

/// The schema `SingleWorkdayAveragePoints`.
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

impl crate::runtime::Model for SingleWorkdayAveragePoints {
    const EMPTY: Self = Self {
        date_workday: ::std::option::Option::None,
        division: ::std::option::Option::None,
        average_points: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SingleWorkdayAveragePoints = &<SingleWorkdayAveragePoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SingleWorkdayAveragePoints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateWorkday", "date_workday", 2),
            ("division", "division", 2),
            ("averagePoints", "average_points", 2),
            ("performanceProfile", "performance_profile", 2),
        ],
        fields: &[
            &E.date_workday,
            &E.division,
            &E.average_points,
            &E.performance_profile,
        ],
    }
};

crate::runtime::model!(SingleWorkdayAveragePoints);

crate::runtime::setters!(SingleWorkdayAveragePoints {
    with_date_workday: date_workday: crate::runtime::Date,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_average_points: average_points: f64,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
});
