// @generated from the schema "ChannelEntityListing"; changes made here are lost at the next generation

/// The schema `ChannelEntityListing`.
pub struct ChannelEntityListing {
    /// `entities`: `array of Channel`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Channel>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChannelEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChannelEntityListing = &<ChannelEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChannelEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ChannelEntityListing);

crate::runtime::setters!(ChannelEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::Channel>,
});
