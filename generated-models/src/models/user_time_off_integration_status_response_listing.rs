// @generated from the schema "UserTimeOffIntegrationStatusResponseListing"; changes made here are lost at the next generation

use crate::UserTimeOffIntegrationStatusResponse;
use crate::runtime::Extra;

/// The schema `UserTimeOffIntegrationStatusResponseListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserTimeOffIntegrationStatusResponseListing {
    /// `entities`: `array of UserTimeOffIntegrationStatusResponse`.
    pub entities: Option<Vec<UserTimeOffIntegrationStatusResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserTimeOffIntegrationStatusResponseListing "UserTimeOffIntegrationStatusResponseListing" 1 {
    (
        entities: Vec<UserTimeOffIntegrationStatusResponse> = "entities" with_entities,
    )
});
