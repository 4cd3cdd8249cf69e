// @generated from the schema "JourneyAppEventsNotificationDevice"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyAppEventsNotificationDevice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationDevice {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// `screenHeight`: `integer`.
    #[doc(alias = "screenHeight")]
    pub screen_height: Option<i64>,
    /// `screenWidth`: `integer`.
    #[doc(alias = "screenWidth")]
    pub screen_width: Option<i64>,
    /// `screenDensity`: `integer`.
    #[doc(alias = "screenDensity")]
    pub screen_density: Option<i64>,
    /// `fingerprint`: `string`.
    pub fingerprint: Option<String>,
    /// `osFamily`: `string`.
    #[doc(alias = "osFamily")]
    pub os_family: Option<String>,
    /// `osVersion`: `string`.
    #[doc(alias = "osVersion")]
    pub os_version: Option<String>,
    /// `category`: one of `desktop`, `mobile`, `tablet` and `other`.
    pub category: Option<Open<Category>>,
    /// `manufacturer`: `string`.
    pub manufacturer: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationDevice "JourneyAppEventsNotificationDevice" 10 {
    (
        r#type: String = "type" with_type,
        is_mobile: bool = "isMobile" with_is_mobile,
        screen_height: i64 = "screenHeight" with_screen_height,
        screen_width: i64 = "screenWidth" with_screen_width,
        screen_density: i64 = "screenDensity" with_screen_density,
        fingerprint: String = "fingerprint" with_fingerprint,
        os_family: String = "osFamily" with_os_family,
        os_version: String = "osVersion" with_os_version,
        category: Open<Category> = "category" with_category,
        manufacturer: String = "manufacturer" with_manufacturer,
    )
});

/// The property `category` of `JourneyAppEventsNotificationDevice`. Known values: `desktop`, `mobile`, `tablet`, `other`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    Desktop,
    Mobile,
    Tablet,
    Other,
}

crate::runtime::values!(Category {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});
