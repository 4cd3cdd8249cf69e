// @generated from the schema "AgentActivityChangedTopicPresence"; changes made here are lost at the next generation

use crate::AgentActivityChangedTopicOrganizationPresence;
use crate::runtime::{DateTime, Extra};

/// The schema `AgentActivityChangedTopicPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentActivityChangedTopicPresence {
    /// `presenceDefinition`: `AgentActivityChangedTopicOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: Option<Box<AgentActivityChangedTopicOrganizationPresence>>,
    /// `presenceMessage`: `string`.
    #[doc(alias = "presenceMessage")]
    pub presence_message: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentActivityChangedTopicPresence "AgentActivityChangedTopicPresence" 3 {
    (
        presence_definition: Box<AgentActivityChangedTopicOrganizationPresence> = "presenceDefinition" with_presence_definition,
        presence_message: String = "presenceMessage" with_presence_message,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});
