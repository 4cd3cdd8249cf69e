// @generated from the schema "WfmMoveManagementUnitTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmMoveManagementUnitTopicBusinessUnit`.
pub struct WfmMoveManagementUnitTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmMoveManagementUnitTopicBusinessUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmMoveManagementUnitTopicBusinessUnit = &<WfmMoveManagementUnitTopicBusinessUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmMoveManagementUnitTopicBusinessUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmMoveManagementUnitTopicBusinessUnit);

crate::runtime::setters!(WfmMoveManagementUnitTopicBusinessUnit {
    with_id: id: ::std::string::String,
});
