// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference> = "secondaryPresences" 0 with_secondary_presences,
    )
});
