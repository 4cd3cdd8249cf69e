// @generated from the schema "OverallBestPoints"; changes made here are lost at the next generation

/// The schema `OverallBestPoints`.
pub struct OverallBestPoints {
    /// `division`: `Division`, read-only.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `bestPoints`: `array of OverallBestPointsItem`, read-only.
    #[doc(alias = "bestPoints")]
    pub best_points: ::std::option::Option<
        ::std::vec::Vec<crate::OverallBestPointsItem>,
    >,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OverallBestPoints {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        best_points: ::std::option::Option::None,
        performance_profile: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OverallBestPoints = &<OverallBestPoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OverallBestPoints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("division", "division", 2),
            ("bestPoints", "best_points", 2),
            ("performanceProfile", "performance_profile", 2),
        ],
        fields: &[&E.division, &E.best_points, &E.performance_profile],
    }
};

crate::runtime::model!(OverallBestPoints);

crate::runtime::setters!(OverallBestPoints {
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_best_points: best_points: ::std::vec::Vec<crate::OverallBestPointsItem>,
    with_performance_profile: performance_profile: ::std::boxed::Box<crate::AddressableEntityRef>,
});
