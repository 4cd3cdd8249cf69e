// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `rank`: `integer`.
    pub rank: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        rank: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers = &<V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("rank", "rank", 0)],
        fields: &[&E.id, &E.rank],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    with_id: id: ::std::string::String,
    with_rank: rank: i64,
});
