// @generated from the schema "ActivityPlanListing"; changes made here are lost at the next generation

/// The schema `ActivityPlanListing`.
pub struct ActivityPlanListing {
    /// `entities`: `array of ActivityPlanListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ActivityPlanListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanListing = &<ActivityPlanListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ActivityPlanListing);

crate::runtime::setters!(ActivityPlanListing {
    with_entities: entities: ::std::vec::Vec<crate::ActivityPlanListItem>,
});
