// @generated from the schema "WfmMoveAgentsCompleteTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`.
pub struct WfmMoveAgentsCompleteTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmMoveAgentsCompleteTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmMoveAgentsCompleteTopicManagementUnit = &<WfmMoveAgentsCompleteTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmMoveAgentsCompleteTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmMoveAgentsCompleteTopicManagementUnit);

crate::runtime::setters!(WfmMoveAgentsCompleteTopicManagementUnit {
    with_id: id: ::std::string::String,
});
