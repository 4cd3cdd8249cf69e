// @generated from the schema "SourcePlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `SourcePlanningGroupRequest`.
#[repr(C)]
pub struct SourcePlanningGroupRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SourcePlanningGroupRequest "SourcePlanningGroupRequest" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
