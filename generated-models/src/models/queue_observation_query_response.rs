// @generated from the schema "QueueObservationQueryResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::QueueObservationDataContainer;
use crate::runtime::Extra;

/// The schema `QueueObservationQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueObservationQueryResponse {
    /// `systemToOrganizationMappings`: `map of array of string`.
    #[doc(alias = "systemToOrganizationMappings")]
    pub system_to_organization_mappings: Option<BTreeMap<String, Vec<String>>>,
    /// `results`: `array of QueueObservationDataContainer`.
    pub results: Option<Vec<QueueObservationDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueObservationQueryResponse "QueueObservationQueryResponse" 2 {
    (
        system_to_organization_mappings: BTreeMap<String, Vec<String>> = "systemToOrganizationMappings" with_system_to_organization_mappings,
        results: Vec<QueueObservationDataContainer> = "results" with_results,
    )
});
