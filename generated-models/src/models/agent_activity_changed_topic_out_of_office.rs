// @generated from the schema "AgentActivityChangedTopicOutOfOffice"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AgentActivityChangedTopicOutOfOffice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentActivityChangedTopicOutOfOffice {
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentActivityChangedTopicOutOfOffice "AgentActivityChangedTopicOutOfOffice" 2 {
    (
        active: bool = "active" with_active,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});
