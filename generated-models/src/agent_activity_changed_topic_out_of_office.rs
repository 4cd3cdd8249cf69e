// @generated from the schema "AgentActivityChangedTopicOutOfOffice"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicOutOfOffice`.
pub struct AgentActivityChangedTopicOutOfOffice {
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentActivityChangedTopicOutOfOffice {
    const EMPTY: Self = Self {
        active: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivityChangedTopicOutOfOffice = &<AgentActivityChangedTopicOutOfOffice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivityChangedTopicOutOfOffice",
        empty: E,
        extra: &E.extra,
        properties: &[("active", "active", 0), ("modifiedDate", "modified_date", 0)],
        fields: &[&E.active, &E.modified_date],
    }
};

crate::runtime::model!(AgentActivityChangedTopicOutOfOffice);

crate::runtime::setters!(AgentActivityChangedTopicOutOfOffice {
    with_active: active: bool,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
