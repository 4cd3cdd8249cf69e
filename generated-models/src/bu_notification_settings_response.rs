// @generated from the schema "BuNotificationSettingsResponse"; changes made here are lost at the next generation

/// The schema `BuNotificationSettingsResponse`.
pub struct BuNotificationSettingsResponse {
    /// `scheduling`: `BuScheduleNotificationsSettingsResponse`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleNotificationsSettingsResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuNotificationSettingsResponse {
    const EMPTY: Self = Self {
        scheduling: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuNotificationSettingsResponse = &<BuNotificationSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuNotificationSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("scheduling", "scheduling", 0)],
        fields: &[&E.scheduling],
    }
};

crate::runtime::model!(BuNotificationSettingsResponse);

crate::runtime::setters!(BuNotificationSettingsResponse {
    with_scheduling: scheduling: ::std::boxed::Box<crate::BuScheduleNotificationsSettingsResponse>,
});
