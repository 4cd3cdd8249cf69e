// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`.
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

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        secondary_presences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference = &<WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("secondaryPresences", "secondary_presences", 0)],
        fields: &[&E.id, &E.secondary_presences],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    with_id: id: ::std::string::String,
    with_secondary_presences: secondary_presences: ::std::vec::Vec<crate::WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference>,
});
