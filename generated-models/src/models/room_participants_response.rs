// @generated from the schema "RoomParticipantsResponse"; changes made here are lost at the next generation

use crate::RoomParticipantResponse;
use crate::runtime::Extra;

/// The schema `RoomParticipantsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoomParticipantsResponse {
    /// `participants`: `array of RoomParticipantResponse`.
    pub participants: Option<Vec<RoomParticipantResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoomParticipantsResponse "RoomParticipantsResponse" 1 {
    (
        participants: Vec<RoomParticipantResponse> = "participants" with_participants,
    )
});
