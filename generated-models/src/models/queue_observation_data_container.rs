// @generated from the schema "QueueObservationDataContainer"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::ObservationMetricData;
use crate::runtime::Extra;

/// The schema `QueueObservationDataContainer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueObservationDataContainer {
    /// `group`: `map of string`.
    pub group: Option<BTreeMap<String, String>>,
    /// `data`: `array of ObservationMetricData`.
    pub data: Option<Vec<ObservationMetricData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueObservationDataContainer "QueueObservationDataContainer" 2 {
    (
        group: BTreeMap<String, String> = "group" with_group,
        data: Vec<ObservationMetricData> = "data" with_data,
    )
});
