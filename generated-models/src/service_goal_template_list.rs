// @generated from the schema "ServiceGoalTemplateList"; changes made here are lost at the next generation

/// The schema `ServiceGoalTemplateList`.
pub struct ServiceGoalTemplateList {
    /// `entities`: `array of ServiceGoalTemplate`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ServiceGoalTemplate>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ServiceGoalTemplateList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ServiceGoalTemplateList = &<ServiceGoalTemplateList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ServiceGoalTemplateList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("metadata", "metadata", 0)],
        fields: &[&E.entities, &E.metadata],
    }
};

crate::runtime::model!(ServiceGoalTemplateList);

crate::runtime::setters!(ServiceGoalTemplateList {
    with_entities: entities: ::std::vec::Vec<crate::ServiceGoalTemplate>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
