// @generated from the schema "WfmUserNotificationTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicBusinessUnit`.
pub struct WfmUserNotificationTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserNotificationTopicBusinessUnit {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicBusinessUnit = &<WfmUserNotificationTopicBusinessUnit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicBusinessUnit",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WfmUserNotificationTopicBusinessUnit);

crate::runtime::setters!(WfmUserNotificationTopicBusinessUnit {
    with_id: id: ::std::string::String,
});
