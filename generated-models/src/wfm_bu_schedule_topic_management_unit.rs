// @generated from the schema "WfmBuScheduleTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicManagementUnit`.
pub struct WfmBuScheduleTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicManagementUnit = &<WfmBuScheduleTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmBuScheduleTopicManagementUnit);

crate::runtime::setters!(WfmBuScheduleTopicManagementUnit {
    with_id: id: ::std::string::String,
});
