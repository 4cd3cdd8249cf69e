// @generated from the schema "ParticipantInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ParticipantInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ParticipantInfo {
    /// `activeParticipantCount`: `integer (int32)`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: Option<i32>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ParticipantInfo "ParticipantInfo" 2 {
    (
        active_participant_count: i32 = "activeParticipantCount" with_active_participant_count,
        version: i32 = "version" with_version,
    )
});
