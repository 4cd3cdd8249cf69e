// @generated from the schema "NotificationsSettings"; changes made here are lost at the next generation

/// The schema `NotificationsSettings`.
pub struct NotificationsSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationsSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationsSettings = &<NotificationsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(NotificationsSettings);

crate::runtime::setters!(NotificationsSettings {
    with_enabled: enabled: bool,
});
