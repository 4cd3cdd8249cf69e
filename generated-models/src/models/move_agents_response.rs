// @generated from the schema "MoveAgentsResponse"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, MoveAgentResponse, UserReference};
use crate::runtime::Extra;

/// The schema `MoveAgentsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MoveAgentsResponse {
    /// `requestingUser`: `UserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: Option<Box<UserReference>>,
    /// `destinationManagementUnit`: `ManagementUnitReference`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: Option<Box<ManagementUnitReference>>,
    /// `results`: `array of MoveAgentResponse`.
    pub results: Option<Vec<MoveAgentResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MoveAgentsResponse "MoveAgentsResponse" 3 {
    (
        requesting_user: Box<UserReference> = "requestingUser" with_requesting_user,
        destination_management_unit: Box<ManagementUnitReference> = "destinationManagementUnit" with_destination_management_unit,
        results: Vec<MoveAgentResponse> = "results" with_results,
    )
});
