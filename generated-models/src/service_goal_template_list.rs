// @generated from the schema "ServiceGoalTemplateList"; changes made here are lost at the next generation

/// The schema `ServiceGoalTemplateList`.
#[repr(C)]
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

crate::runtime::model!(ServiceGoalTemplateList "ServiceGoalTemplateList" 2 {
    (
        entities: ::std::vec::Vec<crate::ServiceGoalTemplate> = "entities" 0 with_entities,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});
