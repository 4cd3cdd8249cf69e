// @generated from the schema "PlanningGroupList"; changes made here are lost at the next generation

/// The schema `PlanningGroupList`.
#[repr(C)]
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

crate::runtime::model!(PlanningGroupList "PlanningGroupList" 2 {
    (
        entities: ::std::vec::Vec<crate::PlanningGroup> = "entities" 0 with_entities,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});
