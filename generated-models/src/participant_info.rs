// @generated from the schema "ParticipantInfo"; changes made here are lost at the next generation

/// The schema `ParticipantInfo`.
#[repr(C)]
pub struct ParticipantInfo {
    /// `activeParticipantCount`: `integer (int32)`.
    #[doc(alias = "activeParticipantCount")]
    pub active_participant_count: ::std::option::Option<i32>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ParticipantInfo "ParticipantInfo" 2 {
    (
        active_participant_count: i32 = "activeParticipantCount" 0 with_active_participant_count,
        version: i32 = "version" 0 with_version,
    )
});
