// @generated from the schema "BuNotificationSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuNotificationSettingsRequest`.
pub struct BuNotificationSettingsRequest {
    /// `scheduling`: `BuScheduleNotificationsSettingsRequest`.
    pub scheduling: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleNotificationsSettingsRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuNotificationSettingsRequest {
    const EMPTY: Self = Self {
        scheduling: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuNotificationSettingsRequest = &<BuNotificationSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuNotificationSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("scheduling", "scheduling", 0)],
        fields: &[&E.scheduling],
    }
};

crate::runtime::model!(BuNotificationSettingsRequest);

crate::runtime::setters!(BuNotificationSettingsRequest {
    with_scheduling: scheduling: ::std::boxed::Box<crate::BuScheduleNotificationsSettingsRequest>,
});
