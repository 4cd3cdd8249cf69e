// @generated from the schema "MediaStatisticsListing"; changes made here are lost at the next generation

/// The schema `MediaStatisticsListing`.
pub struct MediaStatisticsListing {
    /// `entities`: `array of MediaStatistics`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MediaStatistics>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaStatisticsListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaStatisticsListing = &<MediaStatisticsListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaStatisticsListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(MediaStatisticsListing);

crate::runtime::setters!(MediaStatisticsListing {
    with_entities: entities: ::std::vec::Vec<crate::MediaStatistics>,
});
