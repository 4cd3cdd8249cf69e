// @generated from the schema "UnansweredGroups"; changes made here are lost at the next generation

/// The schema `UnansweredGroups`.
#[repr(C)]
pub struct UnansweredGroups {
    /// `entities`: `array of UnansweredGroup`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnansweredGroups "UnansweredGroups" 1 {
    (
        entities: ::std::vec::Vec<crate::UnansweredGroup> = "entities" 0 with_entities,
    )
});
