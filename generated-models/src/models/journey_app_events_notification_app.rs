// @generated from the schema "JourneyAppEventsNotificationApp"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationApp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationApp {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `buildNumber`: `string`.
    #[doc(alias = "buildNumber")]
    pub build_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationApp "JourneyAppEventsNotificationApp" 4 {
    (
        name: String = "name" with_name,
        namespace: String = "namespace" with_namespace,
        version: String = "version" with_version,
        build_number: String = "buildNumber" with_build_number,
    )
});
