// @generated from the schema "JourneyWebActionEventsNotificationEventAction"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationEventAction`.
pub struct JourneyWebActionEventsNotificationEventAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebActionEventsNotificationEventAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebActionEventsNotificationEventAction = &<JourneyWebActionEventsNotificationEventAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebActionEventsNotificationEventAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(JourneyWebActionEventsNotificationEventAction);

crate::runtime::setters!(JourneyWebActionEventsNotificationEventAction {
    with_id: id: ::std::string::String,
});
