// @generated from the schema "SourcePlanningGroupRequest"; changes made here are lost at the next generation

use crate::WfmVersionedEntityMetadata;
use crate::runtime::Extra;

/// The schema `SourcePlanningGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourcePlanningGroupRequest {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourcePlanningGroupRequest "SourcePlanningGroupRequest" 2 {
    (
        id: String = "id" with_id required,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
