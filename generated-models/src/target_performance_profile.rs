// @generated from the schema "TargetPerformanceProfile"; changes made here are lost at the next generation

/// The schema `TargetPerformanceProfile`.
#[repr(C)]
pub struct TargetPerformanceProfile {
    /// `targetPerformanceProfileId`: `string`, required.
    #[doc(alias = "targetPerformanceProfileId")]
    pub target_performance_profile_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TargetPerformanceProfile "TargetPerformanceProfile" 1 {
    (
        target_performance_profile_id: ::std::string::String = "targetPerformanceProfileId" 1 with_target_performance_profile_id,
    )
});
