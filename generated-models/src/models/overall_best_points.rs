// @generated from the schema "OverallBestPoints"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Division, OverallBestPointsItem};
use crate::runtime::Extra;

/// The schema `OverallBestPoints`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OverallBestPoints {
    /// `division`: `Division`, read-only.
    pub division: Option<Box<Division>>,
    /// `bestPoints`: `array of OverallBestPointsItem`, read-only.
    #[doc(alias = "bestPoints")]
    pub best_points: Option<Vec<OverallBestPointsItem>>,
    /// `performanceProfile`: `AddressableEntityRef`, read-only.
    #[doc(alias = "performanceProfile")]
    pub performance_profile: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OverallBestPoints "OverallBestPoints" 3 {
    (
        division: Box<Division> = "division" with_division read_only,
        best_points: Vec<OverallBestPointsItem> = "bestPoints" with_best_points read_only,
        performance_profile: Box<AddressableEntityRef> = "performanceProfile" with_performance_profile read_only,
    )
});
