// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicUserId"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicUserId`.
pub struct V2WemEngagementCelebrationUpdatesTopicUserId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2WemEngagementCelebrationUpdatesTopicUserId {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicUserId = &<V2WemEngagementCelebrationUpdatesTopicUserId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicUserId",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicUserId);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicUserId {
    with_id: id: ::std::string::String,
});
