// @generated from the schema "PlanningGroupList"; changes made here are lost at the next generation

/// The schema `PlanningGroupList`.
pub struct PlanningGroupList {
    /// `entities`: `array of PlanningGroup`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::PlanningGroup>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PlanningGroupList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PlanningGroupList = &<PlanningGroupList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PlanningGroupList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("metadata", "metadata", 0)],
        fields: &[&E.entities, &E.metadata],
    }
};

crate::runtime::model!(PlanningGroupList);

crate::runtime::setters!(PlanningGroupList {
    with_entities: entities: ::std::vec::Vec<crate::PlanningGroup>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
