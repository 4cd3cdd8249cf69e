// @generated from the schema "ActivityPlanJobListing"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobListing`.
pub struct ActivityPlanJobListing {
    /// `entities`: `array of ActivityPlanJobResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ActivityPlanJobResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanJobListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanJobListing = &<ActivityPlanJobListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanJobListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ActivityPlanJobListing);

crate::runtime::setters!(ActivityPlanJobListing {
    with_entities: entities: ::std::vec::Vec<crate::ActivityPlanJobResponse>,
});
