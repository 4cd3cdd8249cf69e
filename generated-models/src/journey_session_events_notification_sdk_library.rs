// @generated from the schema "JourneySessionEventsNotificationSdkLibrary"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSdkLibrary`.
pub struct JourneySessionEventsNotificationSdkLibrary {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneySessionEventsNotificationSdkLibrary {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationSdkLibrary = &<JourneySessionEventsNotificationSdkLibrary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationSdkLibrary",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("version", "version", 0)],
        fields: &[&E.name, &E.version],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationSdkLibrary);

crate::runtime::setters!(JourneySessionEventsNotificationSdkLibrary {
    with_name: name: ::std::string::String,
    with_version: version: ::std::string::String,
});
