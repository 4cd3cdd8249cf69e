// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestPrizes"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
pub struct V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    /// `tier`: `integer`.
    pub tier: ::std::option::Option<i64>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `imageId`: `string`.
    #[doc(alias = "imageId")]
    pub image_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    const EMPTY: Self = Self {
        tier: ::std::option::Option::None,
        name: ::std::option::Option::None,
        image_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WemEngagementCelebrationUpdatesTopicContestPrizes = &<V2WemEngagementCelebrationUpdatesTopicContestPrizes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicContestPrizes",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("tier", "tier", 0),
            ("name", "name", 0),
            ("imageId", "image_id", 0),
        ],
        fields: &[&E.tier, &E.name, &E.image_id],
    }
};

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestPrizes);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicContestPrizes {
    with_tier: tier: i64,
    with_name: name: ::std::string::String,
    with_image_id: image_id: ::std::string::String,
});
