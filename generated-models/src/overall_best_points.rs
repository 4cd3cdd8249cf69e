// @generated from the schema "OverallBestPoints"; changes made here are lost at the next generation

/// The schema `OverallBestPoints`.
#[repr(C)]
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

crate::runtime::model!(OverallBestPoints "OverallBestPoints" 3 {
    (
        division: ::std::boxed::Box<crate::Division> = "division" 2 with_division,
        best_points: ::std::vec::Vec<crate::OverallBestPointsItem> = "bestPoints" 2 with_best_points,
        performance_profile: ::std::boxed::Box<crate::AddressableEntityRef> = "performanceProfile" 2 with_performance_profile,
    )
});
