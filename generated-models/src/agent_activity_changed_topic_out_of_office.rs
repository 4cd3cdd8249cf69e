// @generated from the schema "AgentActivityChangedTopicOutOfOffice"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicOutOfOffice`.
#[repr(C)]
pub struct AgentActivityChangedTopicOutOfOffice {
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentActivityChangedTopicOutOfOffice "AgentActivityChangedTopicOutOfOffice" 2 {
    (
        active: bool = "active" 0 with_active,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});
