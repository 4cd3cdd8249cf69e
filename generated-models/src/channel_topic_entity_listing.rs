// @generated from the schema "ChannelTopicEntityListing"; changes made here are lost at the next generation

/// The schema `ChannelTopicEntityListing`.
pub struct ChannelTopicEntityListing {
    /// `entities`: `array of ChannelTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ChannelTopic>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChannelTopicEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChannelTopicEntityListing = &<ChannelTopicEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChannelTopicEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ChannelTopicEntityListing);

crate::runtime::setters!(ChannelTopicEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::ChannelTopic>,
});
