// @generated from the schema "JourneyAppEventsNotificationApp"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationApp`.
pub struct JourneyAppEventsNotificationApp {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `buildNumber`: `string`.
    #[doc(alias = "buildNumber")]
    pub build_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAppEventsNotificationApp {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        namespace: ::std::option::Option::None,
        version: ::std::option::Option::None,
        build_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationApp = &<JourneyAppEventsNotificationApp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationApp",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("namespace", "namespace", 0),
            ("version", "version", 0),
            ("buildNumber", "build_number", 0),
        ],
        fields: &[&E.name, &E.namespace, &E.version, &E.build_number],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationApp);

crate::runtime::setters!(JourneyAppEventsNotificationApp {
    with_name: name: ::std::string::String,
    with_namespace: namespace: ::std::string::String,
    with_version: version: ::std::string::String,
    with_build_number: build_number: ::std::string::String,
});
