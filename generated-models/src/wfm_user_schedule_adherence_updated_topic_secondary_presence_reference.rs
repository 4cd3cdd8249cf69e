// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference "WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
