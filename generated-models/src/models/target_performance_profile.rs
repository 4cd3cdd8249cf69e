// @generated from the schema "TargetPerformanceProfile"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TargetPerformanceProfile`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TargetPerformanceProfile {
    /// `targetPerformanceProfileId`: `string`, required.
    #[doc(alias = "targetPerformanceProfileId")]
    pub target_performance_profile_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TargetPerformanceProfile "TargetPerformanceProfile" 1 {
    (
        target_performance_profile_id: String = "targetPerformanceProfileId" with_target_performance_profile_id required,
    )
});
