// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference> = "secondaryPresences" 0 with_secondary_presences,
    )
});
