// @generated from the schema "PredictorWorkloadBalancing"; changes made here are lost at the next generation

/// The schema `PredictorWorkloadBalancing`.
#[repr(C)]
pub struct PredictorWorkloadBalancing {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `minimumOccupancy`: `integer (int32)`.
    #[doc(alias = "minimumOccupancy")]
    pub minimum_occupancy: ::std::option::Option<i32>,
    /// `maximumOccupancy`: `integer (int32)`.
    #[doc(alias = "maximumOccupancy")]
    pub maximum_occupancy: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PredictorWorkloadBalancing "PredictorWorkloadBalancing" 3 {
    (
        enabled: bool = "enabled" 1 with_enabled,
        minimum_occupancy: i32 = "minimumOccupancy" 0 with_minimum_occupancy,
        maximum_occupancy: i32 = "maximumOccupancy" 0 with_maximum_occupancy,
    )
});
