// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinnersScore"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`.
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    /// `score`: `number (double)`.
    pub score: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    const EMPTY: Self = Self {
        score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicContestWinnersScore = &<V2WemEngagementCelebrationUpdatesTopicContestWinnersScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicContestWinnersScore",
        empty: E,
        extra: &E.extra,
        properties: &[("score", "score", 0)],
        fields: &[&E.score],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersScore);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    with_score: score: f64,
});
