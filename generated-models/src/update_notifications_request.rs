// @generated from the schema "UpdateNotificationsRequest"; changes made here are lost at the next generation

/// The schema `UpdateNotificationsRequest`.
pub struct UpdateNotificationsRequest {
    /// `entities`: `array of WfmUserNotification`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateNotificationsRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateNotificationsRequest = &<UpdateNotificationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateNotificationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UpdateNotificationsRequest);

crate::runtime::setters!(UpdateNotificationsRequest {
    with_entities: entities: ::std::vec::Vec<crate::WfmUserNotification>,
});
