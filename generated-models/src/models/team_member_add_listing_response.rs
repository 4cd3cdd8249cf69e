// @generated from the schema "TeamMemberAddListingResponse"; changes made here are lost at the next generation

use crate::{TeamAddMemberFailure, UserReference};
use crate::runtime::Extra;

/// The schema `TeamMemberAddListingResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamMemberAddListingResponse {
    /// `entities`: `array of UserReference`.
    pub entities: Option<Vec<UserReference>>,
    /// `failures`: `array of TeamAddMemberFailure`, read-only.
    pub failures: Option<Vec<TeamAddMemberFailure>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamMemberAddListingResponse "TeamMemberAddListingResponse" 2 {
    (
        entities: Vec<UserReference> = "entities" with_entities,
        failures: Vec<TeamAddMemberFailure> = "failures" with_failures read_only,
    )
});
