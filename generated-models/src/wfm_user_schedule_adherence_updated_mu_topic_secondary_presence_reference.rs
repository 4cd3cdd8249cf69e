// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
pub struct WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference = &<WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference);

crate::runtime::setters!(WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    with_id: id: ::std::string::String,
});
