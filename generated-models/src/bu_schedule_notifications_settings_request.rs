// @generated from the schema "BuScheduleNotificationsSettingsRequest"; changes made here are lost at the next generation

/// The schema `BuScheduleNotificationsSettingsRequest`.
pub struct BuScheduleNotificationsSettingsRequest {
    /// `earlyReminderMinutes`: `integer (int32)`.
    #[doc(alias = "earlyReminderMinutes")]
    pub early_reminder_minutes: ::std::option::Option<i32>,
    /// `activityCategorySettings`: `array of BuScheduleNotificationsCategorySettings`.
    #[doc(alias = "activityCategorySettings")]
    pub activity_category_settings: ::std::option::Option<
        ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleNotificationsSettingsRequest {
    const EMPTY: Self = Self {
        early_reminder_minutes: ::std::option::Option::None,
        activity_category_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleNotificationsSettingsRequest = &<BuScheduleNotificationsSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleNotificationsSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("earlyReminderMinutes", "early_reminder_minutes", 0),
            ("activityCategorySettings", "activity_category_settings", 0),
        ],
        fields: &[&E.early_reminder_minutes, &E.activity_category_settings],
    }
};

crate::runtime::model!(BuScheduleNotificationsSettingsRequest);

crate::runtime::setters!(BuScheduleNotificationsSettingsRequest {
    with_early_reminder_minutes: early_reminder_minutes: i32,
    with_activity_category_settings: activity_category_settings: ::std::vec::Vec<crate::BuScheduleNotificationsCategorySettings>,
});
