// @generated from the schema "UnansweredGroups"; changes made here are lost at the next generation

use crate::UnansweredGroup;
use crate::runtime::Extra;

/// The schema `UnansweredGroups`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredGroups {
    /// `entities`: `array of UnansweredGroup`.
    pub entities: Option<Vec<UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredGroups "UnansweredGroups" 1 {
    (
        entities: Vec<UnansweredGroup> = "entities" with_entities,
    )
});
