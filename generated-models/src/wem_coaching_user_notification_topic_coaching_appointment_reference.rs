// @generated from the schema "WemCoachingUserNotificationTopicCoachingAppointmentReference"; changes made here are lost at the next generation

/// The schema `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
pub struct WemCoachingUserNotificationTopicCoachingAppointmentReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WemCoachingUserNotificationTopicCoachingAppointmentReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WemCoachingUserNotificationTopicCoachingAppointmentReference = &<WemCoachingUserNotificationTopicCoachingAppointmentReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WemCoachingUserNotificationTopicCoachingAppointmentReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WemCoachingUserNotificationTopicCoachingAppointmentReference);

crate::runtime::setters!(WemCoachingUserNotificationTopicCoachingAppointmentReference {
    with_id: id: ::std::string::String,
});
