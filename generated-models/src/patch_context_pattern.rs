// @generated from the schema "PatchContextPattern"; changes made here are lost at the next generation

/// The schema `PatchContextPattern`.
#[repr(C)]
pub struct PatchContextPattern {
    /// `criteria`: `array of PatchEntityTypeCriteria`.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::PatchEntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchContextPattern "PatchContextPattern" 1 {
    (
        criteria: ::std::vec::Vec<crate::PatchEntityTypeCriteria> = "criteria" 0 with_criteria,
    )
});
