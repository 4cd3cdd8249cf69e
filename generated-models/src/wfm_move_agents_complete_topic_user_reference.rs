// @generated from the schema "WfmMoveAgentsCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicUserReference`.
pub struct WfmMoveAgentsCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmMoveAgentsCompleteTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmMoveAgentsCompleteTopicUserReference = &<WfmMoveAgentsCompleteTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmMoveAgentsCompleteTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmMoveAgentsCompleteTopicUserReference);

crate::runtime::setters!(WfmMoveAgentsCompleteTopicUserReference {
    with_id: id: ::std::string::String,
});
