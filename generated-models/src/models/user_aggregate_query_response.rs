// @generated from the schema "UserAggregateQueryResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::UserAggregateDataContainer;
use crate::runtime::Extra;

/// The schema `UserAggregateQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserAggregateQueryResponse {
    /// `systemToOrganizationMappings`: `map of array of string`.
    #[doc(alias = "systemToOrganizationMappings")]
    pub system_to_organization_mappings: Option<BTreeMap<String, Vec<String>>>,
    /// `results`: `array of UserAggregateDataContainer`.
    pub results: Option<Vec<UserAggregateDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserAggregateQueryResponse "UserAggregateQueryResponse" 2 {
    (
        system_to_organization_mappings: BTreeMap<String, Vec<String>> = "systemToOrganizationMappings" with_system_to_organization_mappings,
        results: Vec<UserAggregateDataContainer> = "results" with_results,
    )
});
