// @generated from the schema "JourneySessionEventsNotificationSdkLibrary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneySessionEventsNotificationSdkLibrary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationSdkLibrary {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSdkLibrary "JourneySessionEventsNotificationSdkLibrary" 2 {
    (
        name: String = "name" with_name,
        version: String = "version" with_version,
    )
});
