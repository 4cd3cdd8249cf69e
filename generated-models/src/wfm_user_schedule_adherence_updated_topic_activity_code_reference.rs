// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference> = "secondaryPresences" 0 with_secondary_presences,
    )
});
