// @generated from the schema "WfmUserNotificationTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicManagementUnit`.
pub struct WfmUserNotificationTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserNotificationTopicManagementUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicManagementUnit = &<WfmUserNotificationTopicManagementUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicManagementUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserNotificationTopicManagementUnit);

crate::runtime::setters!(WfmUserNotificationTopicManagementUnit {
    with_id: id: ::std::string::String,
});
