// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`.
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

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        secondary_presences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference = &<WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("secondaryPresences", "secondary_presences", 0)],
        fields: &[&E.id, &E.secondary_presences],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    with_id: id: ::std::string::String,
    with_secondary_presences: secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference>,
});
