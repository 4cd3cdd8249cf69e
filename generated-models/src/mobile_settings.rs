// @generated from the schema "MobileSettings"; changes made here are lost at the next generation

/// The schema `MobileSettings`.
pub struct MobileSettings {
    /// `notifications`: `MobileNotificationSettings`, required.
    pub notifications: ::std::option::Option<
        ::std::boxed::Box<crate::MobileNotificationSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MobileSettings {
    const EMPTY: Self = Self {
        notifications: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MobileSettings = &<MobileSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MobileSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("notifications", "notifications", 1)],
        fields: &[&E.notifications],
    }
};

crate::runtime::model!(MobileSettings);

crate::runtime::setters!(MobileSettings {
    with_notifications: notifications: ::std::boxed::Box<crate::MobileNotificationSettings>,
});
