// @generated from the schema "UserObservationQueryResponse"; changes made here are lost at the next generation

use crate::UserObservationDataContainer;
use crate::runtime::Extra;

/// The schema `UserObservationQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserObservationQueryResponse {
    /// `results`: `array of UserObservationDataContainer`.
    pub results: Option<Vec<UserObservationDataContainer>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserObservationQueryResponse "UserObservationQueryResponse" 1 {
    (
        results: Vec<UserObservationDataContainer> = "results" with_results,
    )
});
