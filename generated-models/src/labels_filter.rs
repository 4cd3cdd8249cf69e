// @generated from the schema "LabelsFilter"; changes made here are lost at the next generation

/// The schema `LabelsFilter`.
#[repr(C)]
pub struct LabelsFilter {
    /// `entities`: `array of LabelEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::LabelEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LabelsFilter "LabelsFilter" 1 {
    (
        entities: ::std::vec::Vec<crate::LabelEntity> = "entities" 1 with_entities,
    )
});
