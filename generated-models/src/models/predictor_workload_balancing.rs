// @generated from the schema "PredictorWorkloadBalancing"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PredictorWorkloadBalancing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PredictorWorkloadBalancing {
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `minimumOccupancy`: `integer (int32)`.
    #[doc(alias = "minimumOccupancy")]
    pub minimum_occupancy: Option<i32>,
    /// `maximumOccupancy`: `integer (int32)`.
    #[doc(alias = "maximumOccupancy")]
    pub maximum_occupancy: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PredictorWorkloadBalancing "PredictorWorkloadBalancing" 3 {
    (
        enabled: bool = "enabled" with_enabled required,
        minimum_occupancy: i32 = "minimumOccupancy" with_minimum_occupancy,
        maximum_occupancy: i32 = "maximumOccupancy" with_maximum_occupancy,
    )
});
