// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
pub struct WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference = &<WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference {
    with_id: id: ::std::string::String,
});
