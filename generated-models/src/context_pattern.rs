// @generated from the schema "ContextPattern"; changes made here are lost at the next generation

/// The schema `ContextPattern`.
#[repr(C)]
pub struct ContextPattern {
    /// `criteria`: `array of EntityTypeCriteria`, required.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::EntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContextPattern "ContextPattern" 1 {
    (
        criteria: ::std::vec::Vec<crate::EntityTypeCriteria> = "criteria" 1 with_criteria,
    )
});
