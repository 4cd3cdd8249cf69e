// @generated from the schema "RestorePresenceSettings"; changes made here are lost at the next generation

/// The schema `RestorePresenceSettings`.
pub struct RestorePresenceSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `restoreTimeMilliseconds`: `integer (int64)`, required.
    #[doc(alias = "restoreTimeMilliseconds")]
    pub restore_time_milliseconds: ::std::option::Option<i64>,
    /// `restoreOnQueueEnabled`: `boolean`, required.
    #[doc(alias = "restoreOnQueueEnabled")]
    pub restore_on_queue_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RestorePresenceSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        restore_time_milliseconds: ::std::option::Option::None,
        restore_on_queue_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RestorePresenceSettings = &<RestorePresenceSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RestorePresenceSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 1),
            ("restoreTimeMilliseconds", "restore_time_milliseconds", 1),
            ("restoreOnQueueEnabled", "restore_on_queue_enabled", 1),
        ],
        fields: &[&E.enabled, &E.restore_time_milliseconds, &E.restore_on_queue_enabled],
    }
};

crate::runtime::model!(RestorePresenceSettings);

crate::runtime::setters!(RestorePresenceSettings {
    with_enabled: enabled: bool,
    with_restore_time_milliseconds: restore_time_milliseconds: i64,
    with_restore_on_queue_enabled: restore_on_queue_enabled: bool,
});
